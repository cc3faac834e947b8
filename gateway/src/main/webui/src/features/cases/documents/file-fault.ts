/** What the service takes in; it looks at the content itself. */
export const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png'];
const LARGEST = 10 * 1024 * 1024;

export type FileFault = 'missing' | 'empty' | 'type' | 'size';

/** What is wrong with a file, said before it is sent. */
export function faultOf(file: File | undefined): FileFault | undefined {
  if (!file) return 'missing';
  if (file.size === 0) return 'empty';
  if (!ACCEPTED.includes(file.type)) return 'type';
  return file.size > LARGEST ? 'size' : undefined;
}

/** "Bescheid.pdf" is the beginning of a title. */
export const titleOf = (file: File) => file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 200);
