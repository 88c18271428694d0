/**
 * The template that quotes a statement, by the kind of its skill and by its place in it, from 0. The same statement
 * always has the same prompt, whatever stands around its skill, and neighbours in a skill end with different questions.
 */
export function promptFor(isRequired: boolean, place: number) {
  const isOdd = place % 2 === 1
  if (isRequired) return place === 0 ? 'requiredFirst' : isOdd ? 'requiredSecond' : 'requiredLater'
  return place === 0 ? 'optionalFirst' : isOdd ? 'optionalSecond' : 'optionalLater'
}
