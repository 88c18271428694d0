import type { Locale } from '@/domain/locale'

/** The words by which a text shows that it speaks of a practice. What is the same in both languages stands once. */
type Words = RegExp | { [locale in Locale]: RegExp }

/** A verb of choosing or comparing, and later on something that messages can run on. */
const choosing: Words = {
  en: /\b(choos|decid|recommend|prefer|evaluat|compar|justif|defines|sets the|decision).*\b(broker|RabbitMQ|Kafka|Phoenix|Alpakka|Wolverine|Axon|Flink|messaging)/i,
  es: /\b(elig|decid|recomiend|prefier|eval[uú]|compar|justific|define|fija la|decisi).*\b(broker|RabbitMQ|Kafka|Phoenix|Alpakka|Wolverine|Axon|Flink|mensajería)/i,
}

/** Every practice that terms.json names. */
export const practices: { [practice: string]: Words } = {
  'at-least-once': { en: /at[- ]least[- ]once/i, es: /at[- ]least[- ]once|al menos una vez/i },
  backpressure: { en: /back[- ]?pressure/i, es: /back[- ]?pressure|contrapresión/i },
  batching: { en: /\bbatch/i, es: /\bbatch|\blotes?\b/i },
  bindings: { en: /\bbind(s|ings?)?\b|\bbound\b/i, es: /\bbindings?\b|\benlaz/i },
  'choosing a broker': choosing,
  clustering: { en: /\bcluster/i, es: /\bcl[uú]ster/i },
  'competing consumers': {
    en: /competing consumers|one consumer takes each|shared? by .* workers/i,
    es: /consumidores (en competencia|que compiten|competidores)|competing consumers|se reparten/i,
  },
  'consumer acknowledgements': { en: /\back(s|nowledg\w*)?\b/i, es: /\backs?\b|\bconfirma|acuses?/i },
  'consumer groups': { en: /consumer groups?/i, es: /grupos? de consumidores|consumer groups?/i },
  'dead letter handling': {
    en: /dead[- ]letter|\bDL[QX]\b|_error queue/i,
    es: /dead[- ]letter|\bDL[QX]\b|cola _error|mensajes muertos/i,
  },
  'design reviews': {
    en: /design reviews?|\breviews? [^.]*\bdesigns?\b/i,
    es: /revisi(ón|ones) de diseño|\brevisa [^.]*\bdiseños?\b/i,
  },
  'direct exchanges': { en: /\bdirect\b/i, es: /\bdirect[ao]?s?\b/i },
  'distributed tracing': { en: /\btrac(e|es|ing)\b/i, es: /\btrazas?\b|tracing|trazabilidad/i },
  'event sourcing': { en: /event[- ]sourc/i, es: /event[- ]sourc/i },
  'exactly-once': { en: /exactly[- ]once/i, es: /exactly[- ]once|exactamente una vez/i },
  'exponential backoff': { en: /exponential back-?off/i, es: /back-?off exponencial|espera exponencial/i },
  'fan-out': /fan-?out/i,
  federation: { en: /\bfederat/i, es: /\bfeder/i },
  governance: { en: /\bgovern/i, es: /\bgobern|\bgobiern/i },
  'headers exchanges': /headers/i,
  'idempotent consumers': { en: /\bidempoten/i, es: /\bidempoten/i },
  monitoring: {
    en: /\bmonitor|\bmetrics?\b|\bdashboards?\b|\balerts?\b|Management (UI|Plugin)|wait times|\bwatch(es)? [^.]*\blag\b/i,
    es: /\bmonitor|\bmétricas?\b|\bpanel(es)?\b|\balertas?\b|Management (UI|Plugin)|tiempos de espera|\bvigilan? [^.]*\blag\b/i,
  },
  'multi-region or multi-datacenter': {
    en: /\bregions?\b|data ?cent(re|er)s?|multi-?data ?cent/i,
    es: /\bregi(ón|ones)\b|centros? de datos/i,
  },
  outbox: /\boutbox/i,
  prefetch: /prefetch/i,
  'priority queues': { en: /priority queues?|\bpriorit/i, es: /colas? de prioridad|\bpriori/i },
  'pub-sub': {
    en: /pub[-/ ]?sub|publish[-/ ]subscribe/i,
    es: /pub[-/ ]?sub|publicación[-/ ](y )?(la )?suscripción|publish[-/ ]subscribe/i,
  },
  'publisher confirms': {
    en: /publisher confirms?|confirm channels?/i,
    es: /publisher confirms?|confirm channels?|confirmaci(ón|ones) de publicación/i,
  },
  'quorum queues': { en: /quorum queues?/i, es: /quorum queues?|colas? (de )?qu[oó]rum/i },
  'request-reply': {
    en: /request[-/ ]?(reply|response)|\bRPC\b/i,
    es: /request[-/ ]?(reply|response)|petición[-/ ]respuesta|solicitud[-/ ]respuesta|\bRPC\b/i,
  },
  retry: { en: /\bretr(y|ies|ied)/i, es: /\breint/i },
  'routing keys': { en: /routing keys?/i, es: /routing keys?|claves? de enrutamiento/i },
  'routing slip': /routing slip/i,
  sagas: /\bsagas?\b/i,
  'schema evolution or registry': {
    en: /schema[- ](evolution|registr)|\bschemas?\b|message evolution|Serde formats for evolution|event versioning/i,
    es: /schema registry|\besquemas?\b|evolución de (los )?(esquemas|mensajes)|evolucionen|versionado de eventos/i,
  },
  shovel: /\bshovel/i,
  supervision: { en: /\bsupervis/i, es: /\bsupervis/i },
  'topic exchanges': { en: /\btopic\b/i, es: /\btopics?\b/i },
  'work queues': { en: /work[- ]queues?|task queues?/i, es: /colas? de (trabajo|tareas)|work[- ]queues?/i },
  'worker pool': { en: /worker pool|pool of workers/i, es: /worker pool|pool de workers|grupo de workers/i },
  'zero-copy': { en: /zero[- ]copy/i, es: /zero[- ]copy|sin copias?/i },
}
