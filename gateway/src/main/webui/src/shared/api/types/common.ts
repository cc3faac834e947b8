/** A page of a list; `next` is the cursor for the following one. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Municipality {
  ags: string;
  name: string;
}

export interface NamedRef {
  id: string;
  name: string;
}
