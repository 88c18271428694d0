/** The least that a page of this version of Next can be. Its weight is what ours is measured against. */
export default function Page() {
  return <p>Nothing</p>
}
