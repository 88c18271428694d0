/**
 * The template that quotes a statement, by the kind of its skill and by its place in it, from 0. The same statement
 * always has the same prompt, whatever stands around its skill.
 */
export function promptFor(isRequired: boolean, place: number) {
  if (!isRequired) return place === 0 ? 'optionalFirst' : 'optionalLater'
  if (place === 0) return 'requiredFirst'
  return place === 1 ? 'requiredSecond' : 'requiredLater'
}
