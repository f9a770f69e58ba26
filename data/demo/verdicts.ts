/** The words of a verdict. */

export type FindingWord = "fault" | "fault-without-injustice" | "no-fault";

export const FAULT_WORDS: readonly string[] = [
  "This was fault.",
  "That was fault.",
  "This is fault.",
  "I find {B} at fault for this.",
  "{B} was at fault.",
  "This was fault by {B}.",
  "I find that this was fault.",
];

export const NO_FAULT_WORDS: readonly string[] = [
  "{B} was not at fault.",
  "I find no fault in this.",
  "There was no fault here.",
  "I do not find fault with {B} on this point.",
  "This was not fault.",
];

export const NO_INJUSTICE: readonly string[] = [
  "However, it did not cause {X} injustice, since the result would have been the same.",
  "It did not cause injustice to {X}, because {B} put it right before it had any effect.",
  "The fault did not cause {X} a significant injustice.",
];

/** The body's own verdict, which the Ombudsman takes over. */
export const ACCEPTED_WORDS: readonly string[] = [
  "{B} has accepted that it was at fault here, and I have not looked into it again.",
  "In its own reply {B} upheld this point and accepted that it was at fault.",
];

export const PRIOR_WORDS: readonly string[] = [
  "We found the same fault in an earlier case about {B}",
  "{B} was at fault in the same way in a case that we decided before",
];
