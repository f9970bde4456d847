/**
 * The place of a picture's file below its entry's folder: its address in the entry with the escapes undone. An address
 * whose escapes are none, such as `100%.png`, is the place.
 */
export function picturePlace(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
