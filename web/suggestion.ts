/** One suggestion under the search box: what it is called, what it is, and where it leads. */
export interface Suggestion {
  label: string;
  kind: string;
  href: string;
}
