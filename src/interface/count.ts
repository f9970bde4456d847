/** A number with the thing that it counts, in languages that have one word for one and another for all other numbers. */
export function count(times: number, one: string, many: string): string {
  return `${times} ${times === 1 ? one : many}`;
}
