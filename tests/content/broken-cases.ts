import { type Change, swap, tinyContent } from './tiny-content'

export const english = 'skills/queues/en.yaml'
export const spanish = 'skills/queues/es.yaml'

/** What is broken, the files that are changed, and all that has to be said about it. */
export type Broken = [name: string, change: Change, faults: string[]]

export const brokenYaml: Broken[] = [
  [
    'a tab indents',
    swap('levels.yaml', '  name: { en: Senior', '\tname: { en: Senior'),
    ['content/levels.yaml:6:1  a tab; expected spaces'],
  ],
  [
    'a tab stands between key and value',
    swap(english, 'name: Queues', 'name:\tQueues'),
    ['content/skills/queues/en.yaml:2:6  a tab; expected spaces'],
  ],
  [
    'a key stands twice in a map',
    swap(english, 'playbook:\n', 'group: messaging\nplaybook:\n'),
    [
      'content/skills/queues/en.yaml:18:1  the key "group" a second time; expected it once: the first is on line 4',
    ],
  ],
  [
    'a key stands twice in a map on one line',
    swap('levels.yaml', '{ en: Junior, es', '{ en: Junior, en: Beginner, es'),
    ['content/levels.yaml:3:23  the key "en" a second time; expected it once: the first is on line 3'],
  ],
  [
    'an anchor and an alias',
    swap(
      'levels.yaml',
      'meaning: { en: Works with guidance., es: Trabaja con guía. }',
      'meaning: &m { en: Works., es: Trabaja. }\nlead: *m',
    ),
    [
      'content/levels.yaml:4:12  the anchor &m; expected no anchors or aliases',
      'content/levels.yaml:5:7  the alias *m; expected the value itself',
    ],
  ],
  [
    'an alias bomb',
    {
      'levels.yaml':
        'a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n',
    },
    [
      'content/levels.yaml:1:4  the anchor &a; expected no anchors or aliases',
      'content/levels.yaml:2:4  the anchor &b; expected no anchors or aliases',
      'content/levels.yaml:2:8  the alias *a; expected the value itself',
    ],
  ],
  [
    'a merge key',
    swap('levels.yaml', 'senior:\n', 'senior:\n  <<: { name: x }\n'),
    ['content/levels.yaml:6:3  a merge key; expected the fields themselves'],
  ],
  [
    'a type given by a tag',
    swap(english, 'updated: 2026-03-17', 'updated: !!timestamp 2026-03-17'),
    ['content/skills/queues/en.yaml:5:11  a tag; expected the plain value, without a type'],
  ],
  [
    'a tag of somebody’s own',
    swap(english, 'name: Queues', 'name: !secret Queues'),
    ['content/skills/queues/en.yaml:2:7  a tag; expected the plain value, without a type'],
  ],
  [
    'a key of JavaScript’s: __proto__',
    swap(english, 'playbook:\n', '__proto__: { polluted: yes }\nplaybook:\n'),
    ['content/skills/queues/en.yaml:18:1  the key "__proto__"; expected a name that JavaScript does not use'],
  ],
  [
    'a key of JavaScript’s: constructor',
    swap('roles.yaml', 'engineer:', 'constructor:'),
    ['content/roles.yaml:5:1  the key "constructor"; expected a name that JavaScript does not use'],
  ],
  [
    'a number as a key',
    swap('levels.yaml', 'senior:', '42:'),
    ['content/levels.yaml:5:1  the number 42 as a key; expected a name'],
  ],
  [
    'a list as a key',
    swap('levels.yaml', 'senior:', '[senior]:'),
    ['content/levels.yaml:5:1  a map or a list as a key; expected a name'],
  ],
  [
    'nothing as a key',
    swap('levels.yaml', 'senior:', '? \n:'),
    ['content/levels.yaml:5:3  nothing as a key; expected a name'],
  ],
  [
    'a second document',
    swap('levels.yaml', 'senior:', '---\nsenior:'),
    ['content/levels.yaml:5:1  a second document; expected one document in a file'],
  ],
  [
    'a YAML directive',
    { 'levels.yaml': `%YAML 1.1\n---\n${tinyContent['levels.yaml']}` },
    ['content/levels.yaml:1:1  a YAML directive; expected none'],
  ],
  [
    'maps nested too deeply',
    swap(english, 'priority: high', `priority: ${'{ a: '.repeat(13)}1${' }'.repeat(13)}`),
    ['content/skills/queues/en.yaml:19:63  maps or lists nested too deeply; expected at most 12 levels'],
  ],
  [
    'maps nested deeper than a parser can follow',
    { 'levels.yaml': '['.repeat(100_000) },
    ['content/levels.yaml:1:819  maps or lists nested too deeply; expected at most 12 levels'],
  ],
  [
    'a quote that is never closed',
    swap(english, 'summary: Hold work until it is done.', 'summary: "Hold work until it is done.'),
    ['content/skills/queues/en.yaml:3:10  a quote that is never closed; expected the same quote again'],
  ],
  [
    'a text that starts with @',
    swap(english, 'Publishes a message.', '@RabbitListener takes it.'),
    ['content/skills/queues/en.yaml:12:18  a text that starts with @; expected it in double quotes'],
  ],
  [
    'a text with a colon and a space in it',
    swap(english, 'Publishes a message.', 'Publishes: a message.'),
    [
      'content/skills/queues/en.yaml:12:18  a key and its value inside a value; expected a text with ": " in double quotes, and the keys of a map in one column',
    ],
  ],
  [
    'a bracket that is never closed',
    swap(english, 'topics: [queues]\nexp', 'topics: [queues\nexp'),
    ['content/skills/queues/en.yaml:7:1  a bracket that is never closed; expected it closed before this'],
  ],
  [
    'a line without a colon',
    swap(english, '  priority: high', '  priority high'),
    [
      'content/skills/queues/en.yaml:19:3  a key that runs over several lines; expected "key: value" on one line',
    ],
  ],
  [
    'an indentation that fits nothing',
    swap(english, '      required: false', '     required: false'),
    [
      'content/skills/queues/en.yaml:15:16  a key and its value inside a value; expected a text with ": " in double quotes, and the keys of a map in one column',
    ],
  ],
  [
    'an escape that YAML does not know',
    swap(english, 'name: Queues', 'name: "Queues \\q"'),
    [
      'content/skills/queues/en.yaml:2:15  an escape that YAML does not know; expected two backslashes where one is meant',
    ],
  ],
  [
    'an invisible character',
    swap(english, 'name: Queues', 'name: Que\u0007ues'),
    ['content/skills/queues/en.yaml:2:10  the invisible character U+0007; expected none'],
  ],
  [
    'a byte order mark',
    { 'roles.yaml': `\ufeff${tinyContent['roles.yaml']}` },
    [
      'content/roles.yaml:1:1  a byte order mark; expected none: remove it, or run npm run content:check -- --fix',
    ],
  ],
  [
    'Windows line ends',
    { 'roles.yaml': tinyContent['roles.yaml']?.replaceAll('\n', '\r\n') ?? '' },
    [
      'content/roles.yaml:1:60  a Windows line end (CRLF); expected LF: save the file so, or run npm run content:check -- --fix',
    ],
  ],
  [
    'a byte order mark, Windows line ends, and a fault beside them',
    {
      'roles.yaml': `\ufeff${tinyContent['roles.yaml']?.replaceAll('\n', '\r\n').replace('stack:', 'stak:')}`,
    },
    [
      'content/roles.yaml:1:1  a byte order mark; expected none: remove it, or run npm run content:check -- --fix',
      'content/roles.yaml:1:60  a Windows line end (CRLF); expected LF: save the file so, or run npm run content:check -- --fix',
      'content/roles.yaml:4:3  the unknown field "stak"; expected family, stack or does; did you mean "stack"?',
    ],
  ],
  [
    'a file in Latin-1',
    { 'roles.yaml': Buffer.from(tinyContent['roles.yaml'] ?? '', 'latin1') },
    ['content/roles.yaml:6:45  bytes that are not UTF-8; expected a file saved as UTF-8'],
  ],
  ['an empty file', { 'roles.yaml': '' }, ['content/roles.yaml:1:1  an empty file; expected a map']],
  [
    'a file of comments alone',
    { [spanish]: '# to do\n' },
    ['content/skills/queues/es.yaml:1:1  an empty file; expected a map'],
  ],
  [
    'a file of 10 MB',
    { [spanish]: '# x\n'.repeat(2_621_440) },
    [
      'content/skills/queues/es.yaml:1:1  a file of 10,485,760 bytes; expected at most 262,144 bytes (256 KiB)',
    ],
  ],
]

export const brokenFolders: Broken[] = [
  [
    'a catalogue file is missing',
    { 'topics.yaml': null },
    ['content/topics.yaml:1:1  no file; expected one: every catalogue has it'],
  ],
  [
    'a skill has no en.yaml',
    { [english]: null },
    ['content/skills/queues/en.yaml:1:1  no file; expected one: every skill has it'],
  ],
  [
    'a file that does not belong',
    { 'level.yaml': 'a: b\n' },
    [
      'content/level.yaml:1:1  a file that does not belong here; expected only levels.yaml, domains.yaml, roles.yaml, topics.yaml; did you mean "levels.yaml"?',
    ],
  ],
  [
    'a language that Rungs does not speak',
    { 'skills/queues/fr.yaml': 'name: Files\n' },
    [
      'content/skills/queues/fr.yaml:1:1  a file that does not belong here; expected only en.yaml, es.yaml; did you mean "en.yaml"?',
    ],
  ],
  [
    'a file name in other capitals',
    { 'skills/queues/EN.yaml': 'name: Queues\n' },
    [
      'content/skills/queues/EN.yaml:1:1  a file that does not belong here; expected only en.yaml, es.yaml; did you mean "en.yaml"?',
    ],
  ],
  [
    'a file beside the skill folders',
    { 'skills/queues.yaml': 'name: Queues\n' },
    ['content/skills/queues.yaml:1:1  a file that does not belong here; expected folders only'],
  ],
  [
    'two skills with one id',
    { 'skills/Queues/en.yaml': tinyContent[english] ?? '' },
    ['content/skills/Queues:1:1  a second folder for the skill "queues"; expected one folder for each skill'],
  ],
  [
    'a skill inside a skill',
    { 'skills/queues/queues/en.yaml': tinyContent[english] ?? '' },
    ['content/skills/queues/queues:1:1  a folder that does not belong here; expected only en.yaml, es.yaml'],
  ],
  [
    'a folder name that is no id',
    { 'skills/Message Queues/en.yaml': tinyContent[english] ?? '' },
    [
      'content/skills/Message Queues:1:1  the folder name "Message Queues"; expected lower case letters and digits, joined by hyphens, and not digits alone',
    ],
  ],
  [
    'a folder where a file is expected',
    { 'roles.yaml': null, 'roles.yaml/more.yaml': 'a: b\n' },
    ['content/roles.yaml:1:1  a folder; expected a file'],
  ],
  [
    'a folder that does not belong',
    { 'drafts/a.yaml': 'a: b\n' },
    ['content/drafts:1:1  a folder that does not belong here; expected only skills'],
  ],
  [
    'no skill at all',
    { [english]: null, [spanish]: null },
    ['content/skills:1:1  no skill; expected a folder for each skill'],
  ],
]

export const brokenValues: Broken[] = [
  [
    'NO where true or false is expected',
    swap(english, 'required: true', 'required: NO'),
    [
      'content/skills/queues/en.yaml:10:17  the text "NO"; expected true or false: YAML 1.2 reads this word as text',
    ],
  ],
  [
    'yes where true or false is expected',
    swap(english, 'required: false', 'required: yes'),
    [
      'content/skills/queues/en.yaml:15:17  the text "yes"; expected true or false: YAML 1.2 reads this word as text',
    ],
  ],
  [
    'a number where true or false is expected',
    swap(english, 'required: false', 'required: 0'),
    ['content/skills/queues/en.yaml:15:17  the number 0; expected true or false'],
  ],
  [
    'a number where text is expected',
    swap(english, 'name: Queues', 'name: 42'),
    [
      'content/skills/queues/en.yaml:2:7  the number 42; expected text, in double quotes if this is meant as text',
    ],
  ],
  [
    'true where text is expected',
    swap(english, 'publish: Publishes a message.', 'publish: true'),
    [
      'content/skills/queues/en.yaml:12:18  true; expected text, or a map with "text", in double quotes if this is meant as text',
    ],
  ],
  [
    'a list where a map is expected',
    swap(english, '    plan: Plan the queues.', '    - Plan the queues.'),
    [
      'content/skills/queues/en.yaml:21:3  a list of 1 entry; expected a map',
      'content/skills/queues/es.yaml:14:5  the key "plan", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'a map where a list is expected',
    swap('topics.yaml', '[queues, retries]', '{ queues: retries }'),
    [
      'content/topics.yaml:5:13  a map of 1 entry; expected a list',
      'content/topics.yaml:7:3  the topic "queues", which stands in no area; expected it in the topics of at least one area',
      'content/topics.yaml:10:3  the topic "retries", which stands in no area; expected it in the topics of at least one area',
    ],
  ],
  [
    'a text where the whole file is expected',
    { 'levels.yaml': 'junior\n' },
    ['content/levels.yaml:1:1  the text "junior"; expected a map'],
  ],
  [
    'a field without a value',
    swap(english, 'summary: Hold work until it is done.', 'summary:'),
    ['content/skills/queues/en.yaml:3:9  nothing; expected text'],
  ],
  [
    'an empty text',
    swap(english, 'Publishes a message.', '""'),
    ['content/skills/queues/en.yaml:12:18  an empty text; expected text'],
  ],
  [
    'white space at the end of a text',
    swap(english, 'Publishes a message.', '"Publishes a message. "'),
    [
      'content/skills/queues/en.yaml:12:18  the text "Publishes a message. "; expected no white space at either end',
    ],
  ],
  [
    'a line break at the end of a text',
    swap(english, 'publish: Publishes a message.', 'publish: |\n          Publishes a message.'),
    [
      'content/skills/queues/en.yaml:12:18  the text "Publishes a message.\\n"; expected no white space at either end',
    ],
  ],
  [
    'a control character in a text',
    swap(english, 'Publishes a message.', '"Publishes\\0 a message."'),
    [
      'content/skills/queues/en.yaml:12:18  the text "Publishes\\u0000 a message."; expected no line breaks, tabs or characters that cannot be seen',
    ],
  ],
  [
    'half a character in a text',
    swap(english, 'Publishes a message.', '"Publishes \\ud83d."'),
    [
      'content/skills/queues/en.yaml:12:18  the text "Publishes \\ud83d."; expected no line breaks, tabs or characters that cannot be seen',
    ],
  ],
  [
    'a text that is too long',
    swap(english, 'Publishes a message.', 'x'.repeat(1201)),
    ['content/skills/queues/en.yaml:12:18  a text of 1,201 characters; expected at most 1,200 characters'],
  ],
  [
    'a day that does not exist',
    swap(english, '2026-03-17', '2026-02-30'),
    [
      'content/skills/queues/en.yaml:5:10  the text "2026-02-30"; expected a day that exists, written like 2026-03-17',
    ],
  ],
  [
    'a day in another notation',
    swap(english, '2026-03-17', '17/3/2026'),
    [
      'content/skills/queues/en.yaml:5:10  the text "17/3/2026"; expected a day that exists, written like 2026-03-17',
    ],
  ],
  [
    'a year alone',
    swap(english, '2026-03-17', '2026'),
    [
      'content/skills/queues/en.yaml:5:10  the number 2026; expected a day that exists, written like 2026-03-17',
    ],
  ],
  [
    'a word that is none of the choices',
    swap(english, 'priority: high', 'priority: hihg'),
    [
      'content/skills/queues/en.yaml:19:13  the text "hihg"; expected low, medium or high; did you mean "high"?',
    ],
  ],
  [
    'a field that is missing',
    swap(english, '      required: true\n', ''),
    ['content/skills/queues/en.yaml:9:5  no "required"; expected true or false'],
  ],
  [
    'a field that nobody knows',
    swap(english, 'required: true', 'requird: true'),
    [
      'content/skills/queues/en.yaml:9:5  no "required"; expected true or false',
      'content/skills/queues/en.yaml:10:7  the unknown field "requird"; expected required or statements; did you mean "required"?',
    ],
  ],
  [
    'a comma that tears a text in two',
    swap(english, 'text: Consumes a message.', 'text: Consumes, and acknowledges'),
    [
      'content/skills/queues/en.yaml:13:36  the unknown field "and acknowledges"; expected text or topics, and a text with a comma in it in double quotes',
    ],
  ],
  [
    'a key that is no id',
    swap(english, 'publish: Pub', 'Publish_It: Pub'),
    [
      'content/skills/queues/en.yaml:12:9  the key "Publish_It"; expected lower case letters and digits, joined by hyphens, and not digits alone',
      'content/skills/queues/es.yaml:7:7  the key "publish", which en.yaml does not have here; expected what en.yaml has; did you mean "Publish_It"?',
    ],
  ],
  [
    'a key of digits alone',
    swap(english, 'publish: Pub', '"7": Pub'),
    [
      'content/skills/queues/en.yaml:12:9  the key "7"; expected lower case letters and digits, joined by hyphens, and not digits alone',
      'content/skills/queues/es.yaml:7:7  the key "publish", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'a key that is too long',
    swap(english, 'publish: Pub', `${'a'.repeat(65)}: Pub`),
    [
      'content/skills/queues/en.yaml:12:9  the key "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"; expected at most 64 characters',
      'content/skills/queues/es.yaml:7:7  the key "publish", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'a cell without a statement',
    swap(english, '\n        retry: { text: Retries with a backoff., topics: [queues, retries] }', ' {}'),
    [
      'content/skills/queues/en.yaml:16:19  a map of 0 entries; expected 1 to 12 entries',
      'content/skills/queues/es.yaml:10:7  the key "retry", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'thirteen statements in a cell',
    swap(
      english,
      'retry: { text: Retries with a backoff., topics: [queues, retries] }',
      [
        'retry: Retries with a backoff.',
        ...Array.from({ length: 12 }, (_, at) => `s${at}: Does ${at}.`),
      ].join('\n        '),
    ),
    ['content/skills/queues/en.yaml:16:7  a map of 13 entries; expected 1 to 12 entries'],
  ],
  [
    'seven topics on a statement',
    swap(english, '[queues, retries]', '[queues, retries, a, b, c, d, e]'),
    [
      'content/skills/queues/en.yaml:17:57  a list of 7 entries; expected at most 6 entries',
      'content/skills/queues/en.yaml:17:75  the unknown topic "a"; expected a topic of topics.yaml',
      'content/skills/queues/en.yaml:17:78  the unknown topic "b"; expected a topic of topics.yaml',
      'content/skills/queues/en.yaml:17:81  the unknown topic "c"; expected a topic of topics.yaml',
      'content/skills/queues/en.yaml:17:84  the unknown topic "d"; expected a topic of topics.yaml',
      'content/skills/queues/en.yaml:17:87  the unknown topic "e"; expected a topic of topics.yaml',
    ],
  ],
  [
    'a single level',
    {
      ...swap(
        'levels.yaml',
        tinyContent['levels.yaml']?.slice(tinyContent['levels.yaml'].indexOf('senior')) ?? '',
        '',
      ),
    },
    [
      'content/levels.yaml:2:1  a map of 1 entry; expected 2 to 7 entries',
      'content/skills/queues/en.yaml:14:5  the unknown level "senior"; expected a level of levels.yaml; did you mean "junior"?',
    ],
  ],
  [
    'a source text that is missing',
    swap('levels.yaml', '{ en: Senior, es: Senior }', '{ es: Senior }'),
    ['content/levels.yaml:6:3  no "en"; expected text'],
  ],
  [
    'a language that a name cannot be in',
    swap('levels.yaml', '{ en: Senior, es: Senior }', '{ en: Senior, fr: Senior }'),
    ['content/levels.yaml:6:23  the unknown field "fr"; expected en or es'],
  ],
  [
    'a mark that says outdated: false',
    swap(spanish, 'publish: Publica un mensaje.', 'publish: { text: Publica un mensaje., outdated: false }'),
    ['content/skills/queues/es.yaml:7:55  false; expected true'],
  ],
  [
    'a stack that is too long',
    swap('roles.yaml', 'stack: Go', `stack: ${'Go'.repeat(21)}`),
    ['content/roles.yaml:4:10  a text of 42 characters; expected at most 40 characters'],
  ],
]

export const brokenReferences: Broken[] = [
  [
    'a role that nobody knows',
    swap(english, '  backend-go:', '  backend-goo:'),
    [
      'content/skills/queues/en.yaml:8:3  the unknown role "backend-goo"; expected a role of roles.yaml; did you mean "backend-go"?',
    ],
  ],
  [
    'a level that nobody knows',
    swap(english, '    senior:', '    senoir:'),
    [
      'content/skills/queues/en.yaml:8:3  no level "senior" for "backend-go"; expected junior, senior, in this order',
      'content/skills/queues/en.yaml:14:5  the unknown level "senoir"; expected a level of levels.yaml; did you mean "senior"?',
    ],
  ],
  [
    'a level that is missing',
    swap(
      english,
      '    senior:\n      required: false\n      statements:\n        retry: { text: Retries with a backoff., topics: [queues, retries] }\n',
      '',
    ),
    [
      'content/skills/queues/en.yaml:8:3  no level "senior" for "backend-go"; expected junior, senior, in this order',
    ],
  ],
  [
    'levels in another order',
    { 'levels.yaml': swapped('levels.yaml') },
    ['content/skills/queues/en.yaml:9:5  the level "junior" here; expected senior, junior, in this order'],
  ],
  [
    'a group that nobody knows',
    swap(english, 'group: messaging', 'group: mesaging'),
    [
      'content/skills/queues/en.yaml:4:8  the unknown group "mesaging"; expected a group of domains.yaml; did you mean "messaging"?',
    ],
  ],
  [
    'a topic of a skill that nobody knows',
    swap(english, 'topics: [queues]\nexp', 'topics: [queue]\nexp'),
    [
      'content/skills/queues/en.yaml:6:10  the unknown topic "queue"; expected a topic of topics.yaml; did you mean "queues"?',
    ],
  ],
  [
    'a topic of a statement that nobody knows',
    swap(english, '[queues, retries]', '[queues, kubernetes]'),
    ['content/skills/queues/en.yaml:17:66  the unknown topic "kubernetes"; expected a topic of topics.yaml'],
  ],
  [
    'a topic twice in a list',
    swap(english, '[queues, retries]', '[retries, retries]'),
    ['content/skills/queues/en.yaml:17:67  the topic "retries" a second time; expected it once'],
  ],
  [
    'a topic of an area that nobody knows',
    swap('topics.yaml', '[queues, retries]', '[queues, retries, retrys]'),
    [
      'content/topics.yaml:5:31  the unknown topic "retrys"; expected a topic of this file; did you mean "retries"?',
    ],
  ],
  [
    'a topic that stands in no area',
    swap('topics.yaml', '[queues, retries]', '[queues]'),
    [
      'content/topics.yaml:10:3  the topic "retries", which stands in no area; expected it in the topics of at least one area',
    ],
  ],
  [
    'a group that stands in two domains',
    {
      'domains.yaml': `${tinyContent['domains.yaml']}software:\n  name: { en: Software }\n  groups:\n    messaging:\n      name: { en: Middleware }\n      summary: { en: Joins systems. }\n`,
    },
    [
      'content/domains.yaml:11:5  the group "messaging" a second time; expected it once: the first is in "backend" on line 5',
    ],
  ],
  [
    'duties that differ in number',
    swap('roles.yaml', '      - Las vigila.\n', ''),
    [
      'content/roles.yaml:11:5  a list of 1 entry; expected 2 entries as in English, with null for what is not translated yet',
    ],
  ],
  [
    'a key twice within a role',
    swap(english, 'retry: {', 'publish: {'),
    [
      'content/skills/queues/en.yaml:17:9  the key "publish" a second time in "backend-go"; expected it once: the first is on line 12',
      'content/skills/queues/es.yaml:10:7  the key "retry", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'a sentence twice within a role',
    swap(english, 'text: Retries with a backoff.', 'text: Publishes a message.'),
    [
      'content/skills/queues/en.yaml:17:16  the same sentence as under "publish" on line 12; expected a sentence of its own',
    ],
  ],
  [
    'a translated sentence twice within a role',
    swap(spanish, 'Reintenta con espera.', '{ text: Publica un mensaje., outdated: true }'),
    [
      'content/skills/queues/es.yaml:10:14  the same sentence as under "publish" on line 7; expected a sentence of its own',
    ],
  ],
  [
    'a translation that the source does not have',
    swap(spanish, 'publish: P', 'publsh: P'),
    [
      'content/skills/queues/es.yaml:7:7  the key "publsh", which en.yaml does not have here; expected what en.yaml has; did you mean "publish"?',
    ],
  ],
  [
    'a translation under another level',
    swap(spanish, '    senior:\n      retry', '      retry'),
    ['content/skills/queues/es.yaml:9:7  "retry" under junior; expected it under senior, as in en.yaml'],
  ],
  [
    'a translation of a role that is not there',
    swap(spanish, '  backend-go:', '  backend-php:'),
    [
      'content/skills/queues/es.yaml:5:3  the role "backend-php", which en.yaml does not have here; expected what en.yaml has; did you mean "backend-go"?',
    ],
  ],
  [
    'a translation of a level that is not there',
    swap(spanish, '    senior:', '    lead:'),
    [
      'content/skills/queues/es.yaml:9:5  the level "lead", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'a translation in the playbook that the source does not have',
    swap(spanish, '    plan:', '    plans:'),
    [
      'content/skills/queues/es.yaml:14:5  the key "plans", which en.yaml does not have here; expected what en.yaml has; did you mean "plan"?',
    ],
  ],
  [
    'a translated playbook where the source has none',
    swap(english, tinyContent[english]?.slice(tinyContent[english].indexOf('playbook:')) ?? '', ''),
    [
      'content/skills/queues/es.yaml:11:1  the field "playbook", which en.yaml does not have here; expected what en.yaml has',
    ],
  ],
  [
    'structure in a translation',
    swap(spanish, 'name: Colas', 'name: Colas\ngroup: messaging'),
    [
      'content/skills/queues/es.yaml:3:1  the unknown field "group"; expected name, summary, expectations or playbook',
    ],
  ],
]

function swapped(file: string): string {
  const text = tinyContent[file] ?? ''
  const at = text.indexOf('senior:')
  const first = text.indexOf('junior:')
  return text.slice(0, first) + text.slice(at) + text.slice(first, at)
}
