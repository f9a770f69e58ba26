/** What the re-use terms of the Ombudsman's website ask for; stands on every page, export and feed. */
export const ACKNOWLEDGEMENT =
  "Decisions: Local Government and Social Care Ombudsman, copyright Commission for Local Administration in England, reproduced without amendment. Labels, amounts and counts are read out by Redress, which is not affiliated with the Ombudsman.";

/** Instead of the above where the corpus is the invented one. */
export const FICTIONAL_NOTICE =
  "FICTIONAL: invented decisions about invented councils and people, made by Redress for demonstration. Nothing here was decided by an Ombudsman.";

export const acknowledgementOf = (fictional: boolean): string => (fictional ? FICTIONAL_NOTICE : ACKNOWLEDGEMENT);
