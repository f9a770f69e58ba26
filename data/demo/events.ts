/** What happened: general sentences for any case, to be mixed with a scenario's own. */

export const EVENTS: readonly string[] = [
  "{When}, {X} wrote to {B} {by} and asked what would happen next. {officer} replied that the file had moved to another team.",
  "{When}, {B} sent {X} a letter headed {code}. It said that the matter was being looked at and gave no date.",
  "{When}, {X} asked a councillor for the {place} ward to take up the case. The councillor’s query went to {officer}, who was on leave.",
  "{When}, {X} made a formal complaint. {they} said that nobody had answered {their} calls for {n:2-9} weeks and that the stress was making {them} ill.",
  "{When}, {B} replied to the complaint. It said it was sorry that {X} felt let down, but that staff had followed procedure.",
  "{When}, {X} asked for the complaint to go to the next stage. {they} listed {n:3-9} points, among them the time it had all taken.",
  "{When}, {B} held a meeting at its offices in {place}. {X} came with a friend who took notes; {B} has no minute of it.",
  "{When}, {officer} rang {X}. The note of the call says that {X} {was} upset and that the officer promised to ring back on Friday.",
  "{When}, {X} heard from a neighbour at {street} that others had the same trouble.",
  "{When}, {B} asked its legal team for advice and did not write to {X} until it had it.",
  "{When}, {officer} left {B}. The new officer read the file and found that two letters had not been answered.",
  "{When}, {X} sent {B} a bundle of {n:5-12} documents, which {B} says it had only in part.",
  "{When}, {B} apologised for a late reply and said that it was short of staff in the {place} area office.",
  "{When}, {X} wrote that {they} had spent {£claimed-by-complainant:120-3900} because of all this and wanted it back.",
  "{When}, {X} turned down an invitation to meet, since the time clashed with an appointment at {place} hospital.",
  "{When}, {B} updated its notes to say that the case was {n:2-6} weeks from being closed.",
  "{When}, {X} emailed photographs and a short diary. {officer} thanked {them} and put both on the file as {code}.",
  "{When}, {B} sent its final response. It upheld {n:2-4} of the points in part and told {X} about the Ombudsman.",
  "{When}, {X} rang the contact centre {n:2-12} times. The log shows waits of up to {n:20-55} minutes.",
  "{When}, {B} wrote to {street} by mistake, so {X} did not have the letter until a relative passed it on.",
  "{When}, {officer} visited. {X} said the visit lasted {n:10-40} minutes; the record says an hour.",
  "{When}, {X} asked for an interpreter for a relative. {B} arranged one for a later date in {month}.",
  "{When}, {B’s} insurer looked at a claim from {X} for {£claimed-by-complainant:300-7800} and turned it down.",
  "{When}, an advocate from a charity in {place} began to help {X}. She asked {B} for its policy and got an out of date copy.",
  "{When}, {X} contacted us. We told {them} that {B} should first have the chance to answer.",
  "{When}, {B} brought in a new computer system, and officers could not see the older notes for {n:3-9} weeks.",
  "{When}, {X} asked whether the delay could be made good. {officer} said that this was for a manager to decide.",
  "{When}, {B} and {X} exchanged {n:5-12} emails about the wording of a single paragraph, which did not bring matters any further.",
  "{When}, the manager for {place} and {place} reviewed the file. She noted that {X} had been told different things by different people.",
  "{When}, {X} told {officer} that the family’s plans for a holiday near {place} had fallen through because of the uncertainty.",
  "{When}, {B} placed a note on the file to say that no further contact was needed unless {X} got in touch.",
  "{When}, a specialist from {place} sent a report of {n:6-30} pages. It agreed with {X} on some matters and with {B} on others.",
  "{When}, {X} said {they} could not reach the office in {place} by bus and asked to speak {by} instead.",
  "{When}, {B} offered a date for a further meeting at {street}; {X} {was} away and the meeting did not take place.",
];

export const COMMENTS: readonly string[] = [
  "In its reply to my enquiries {B} said that demand had gone up by a third since the year before and that it had since filled {n:2-6} posts.",
  "{X} told me that the worst of it was not knowing. {they} kept a folder with every letter, and showed it to me.",
  "I asked {B} for its notes of the meeting in {place}. It sent a page of handwriting with no date.",
  "{B} says it would act differently today. I take that into account, but it does not change what happened then.",
  "I have seen the emails between {officer} and the team in {place}. They bear out much of what {X} told me.",
  "{X} believe{vs} that officers were hostile. I have listened to the calls and do not find that.",
  "Both accounts agree about the order of events. They differ on what was said at {street}, and I cannot settle that now.",
  "{X} asked me to interview {officer}. I did not think it would add to the written record.",
  "{B} pointed to its policy, last changed in {month}. The policy is silent on a case like this one.",
  "It is not for me to say what the right answer was. My task is to see whether {B} went about it properly.",
];

export const CLOSING_EVENTS: readonly string[] = [
  "{When}, {X} brought the complaint to us.",
  "{X} {was} unhappy with the reply and came to us in {month}.",
];

export const HOW_CONSIDERED: readonly (readonly string[])[] = [
  [
    "I read what {X} sent with the complaint and spoke to {them} on the telephone.",
    "I read the complaint and the papers that {X} gave us.",
    "{X} and I talked the matter through, and I looked at {their} documents.",
  ],
  [
    "I asked {B} for its records and its comments, and read its policies.",
    "I made enquiries of {B} and considered its answers along with the relevant law and guidance.",
  ],
  [
    "{X} and {B} could comment on a draft of this decision. I took their comments into account before I made it final.",
    "Both {X} and {B} saw my draft decision. I thought about what they said before completing it.",
  ],
];
