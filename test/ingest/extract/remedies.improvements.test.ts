/** Which orders apologise, which improve a service for everybody, and which see to one person's case. */
import { describe, expect, it } from "vitest";
import { SERVICE_KINDS } from "../../../ingest/extract/remedies/actions.rules.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Want = "apology" | "improvement" | "both" | "neither";
const ROWS: readonly (readonly [text: string | readonly string[], want: Want])[] = [
  [
    [
      "The Council will by 5 August 2022",
      "- apologise to L and to Mr and Mrs C",
      "- put £250 in L's savings account",
      "- pay Mr and Mrs C £150 for the time and trouble.",
    ],
    "apology",
  ],
  [["By 3 March 2023 the Council should", "- send a letter of apology to Mr T", "- train its duty team."], "both"],
  [
    [
      "To put this right, the Council has agreed to take the following steps within four weeks of our final decision.",
      "- Say sorry to Ms T and Y for the faults I have found.",
      "- Pay Ms T £700.",
      "- Ask the therapist whether Y needs extra sessions.",
    ],
    "apology",
  ],
  [
    "The Council agreed that within four weeks of my decision its Chief Executive will visit Mrs M to apologise, if she wishes, or write to her if she does not.",
    "apology",
  ],
  ["The Council will write to Mr O to say sorry.", "apology"],
  ["Mr O will be paid £90 for his trouble, along with a letter saying sorry.", "apology"],
  ["The Council will pay Mr O £90 and write to him with its own apology.", "apology"],
  ["The Council will pay Mr O £90, and write to tell him so in plain words with an apology for its tone.", "apology"],
  ["I have asked for £90 to be with Mr O by May, and for the letter of apology to reach him first.", "apology"],
  ["Mr O will have £90, and the director’s apology in person.", "apology"],
  ["The Council will pay Mr O £90. Its apology of last May was a good one and I do not seek another.", "neither"],
  ["I have thought about whether it should apologise once more, or train anybody. I ask for neither.", "neither"],
  ["It will also make sure that two spare keys are kept at the desk.", "improvement"],
  ["The collectors’ sheets are to be looked at by a supervisor each Friday.", "improvement"],
  ["The protocol will be withdrawn by the same date.", "improvement"],
  ["By May it will have a question about siblings on the form.", "improvement"],
  ["The School will appoint enough invigilators for there to be one in reserve.", "improvement"],
  ["It will look again, by 3 May, at everyone else who lost a pitch under the same rule.", "improvement"],
  ["The Home will remove the admission fee from its brochure.", "improvement"],
  ["It will go through every letter in its standard set.", "improvement"],
  ["Inspection of the gully every Monday from now to April.", "improvement"],
  ["Weekly checks of the rota by the area manager begin at once.", "improvement"],
  ["It has three months to review how it allocates care calls at short notice.", "improvement"],
  ["Both councils have two months from this decision to agree a protocol on transfers.", "improvement"],
  ["He has one month to appeal to the Tribunal if he disagrees with its review.", "neither"],
  ["It should arrange for its financial assessment team to be trained on deferred payments.", "improvement"],
  ["It will arrange a financial assessment for her father.", "neither"],
  ["It will, within three months, consult again on its transport policy.", "improvement"],
  ["It will consult Mr B about the school he wants.", "neither"],
  ["It will give every tenant a copy of the new repairs policy.", "improvement"],
  ["It will send her a copy of its rules.", "neither"],
  ["It will write to its managing agent to remind it that leaks are urgent.", "improvement"],
  ["It will write to its agent about the repair to Mr V's roof.", "neither"],
  ["It has agreed to assess her under the new criteria.", "neither"],
  ["It will look for other carers who could help Mrs P and correct her rota.", "neither"],
  ["The Council will tell us in writing once it has acted on these points.", "neither"],
  ["It will pay Ms T £200, which reflects her distress, along with a written apology.", "apology"],
  ["It will pay Ms T £200 for the distress caused by the call, which ended with an apology.", "neither"],
  ["It will write to all of its operators about the need to ring ahead.", "improvement"],
  ["It will ask its monitoring officer to write to Mr B.", "neither"],
  ["It is agreed that £90, which is what the policy leaves him to bear, will be paid to Mr B.", "neither"],
  ["It will make sure that Mr D has a key.", "neither"],
  ["The Council will have a meeting with her.", "neither"],
  ["The form will be sent to Mrs B.", "neither"],
  ["The fence is to be inspected by a surveyor.", "neither"],
  ["The ramp will have a handrail.", "neither"],
  ["The Council will appoint two carers for Mr D.", "neither"],
  [
    [
      "The Council will pay Mr C, before Christmas:",
      "- £90 for the first year; and",
      "- for the second, whatever its audit team finds is due.",
    ],
    "neither",
  ],
  ["A director will apologise to Ms J in person if she wishes.", "apology"],
  ["Within two months the Council will send its hospital team the relevant pages of the guidance.", "improvement"],
  [
    "Within three months it will give its emergency duty team a one-page guide on placements with relatives.",
    "improvement",
  ],
  ["The Council will within three months require its medical adviser to give reasons.", "improvement"],
  ["Within three months it will inspect the last 20 jobs done by the contractor.", "improvement"],
  ["It will, by 31 January 2024, check its decision emails for the last six months.", "improvement"],
  ["Within a month the Council will give the family a list of the homes with vacancies.", "neither"],
  ["The Council's licensing manager will send him a written apology.", "apology"],
  ["It will write to all five households with its apologies.", "apology"],
  ["The chief executive will write to Mr and Mrs H with a full apology.", "apology"],
  ["Mrs Y told me she does not want another apology and I have not asked for one.", "neither"],
  ["The letter of apology that the Council sent in June was full and need not be repeated.", "neither"],
  [
    "We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively.",
    "neither",
  ],
  ["The Council should make a written apology to the family.", "apology"],
  [
    "The Council also agreed, within two months, to introduce a weekly report of category 1 hazards on which no action has been taken.",
    "improvement",
  ],
  ["The Council will, within three months, check its whole register against the paper originals.", "improvement"],
  [
    [
      "The Council will:",
      "- within two weeks, apologise in writing to Mr U;",
      "- within two months, give its screening officers training on speaking to the adult alone.",
    ],
    "both",
  ],
  ["Within two months it will name a lead worker for each discharge and tell families who it is.", "improvement"],
  [
    "Within two months it will start checking a tenth of the Agency's logs against key safe data every quarter.",
    "improvement",
  ],
  [
    "I also recommend that, within three months, the Council gives its highways inspectors written instructions that reports of flooding are to be inspected on foot.",
    "improvement",
  ],
  [
    "I asked that it monitor missed garden collections for the next six months and publish the figures on its website each month. It agreed.",
    "improvement",
  ],
  [
    "It will also, within two months, arrange for the complaints team to tell the debt team when a charge is in dispute.",
    "improvement",
  ],
  [["The Care Provider has agreed to:", "- rewrite clauses 14 and 22 of the contract."], "improvement"],
  ["Within two months it will take the rule out of its form and website.", "improvement"],
  ["Within three months the care provider will begin a monthly audit of the night logs.", "improvement"],
  [
    "It has agreed to review, within four months, how actions promised in complaint replies are tracked.",
    "improvement",
  ],
  [
    [
      "The Council will:",
      "- make sure, within three months, that its contracts say who answers complaints about commissioned care.",
    ],
    "improvement",
  ],
  [
    "Within eight weeks it will take the exclusion out of its criteria, and tell parents through its local offer that it has done so.",
    "improvement",
  ],
  [
    ["Within three months it should", "- stop care homes from collecting top-ups directly from families;"],
    "improvement",
  ],
  [
    "Within three months it will stop assessing bathing needs by telephone alone unless a manager has agreed.",
    "improvement",
  ],
  [
    "Within three months it will have a monthly report on all approved grants that are more than six months old.",
    "improvement",
  ],
  [
    "Within three months it will remind its officers to assess every new complainant and will correct the criteria on its website.",
    "improvement",
  ],
  [
    "Within two months it will add the right of review to its refusal letters and give its assessors refresher training on breathlessness.",
    "improvement",
  ],
  [
    "Within three months it will rewrite its standard letters and put in place a monthly check on appeals not yet sent.",
    "improvement",
  ],
  [
    "Within two months it will adopt a standard notice of suspension which includes the grounds, and provide a short training session for its officers.",
    "improvement",
  ],
  [
    "Within three months it should offer alternatives to written diary sheets and tell people about them when they first report a problem.",
    "improvement",
  ],
  ["Decide, by 12 June 2025, which team is to deal with redemption requests and tell its staff.", "improvement"],
  [
    "Within three months the Council will carry out a review of children on its fair access list who have been without a place for more than 15 days.",
    "improvement",
  ],
  ["By 31 July it should also have checked whether other families were left on the old rate.", "improvement"],
  [["Within a month the Council will", "- have a supervisor attend the next four collections."], "neither"],
  ["The Council will carry out a fresh assessment of Mr B's needs within six weeks.", "neither"],
  ["The Council will hold a review of B's plan within two months.", "neither"],
  [
    "The Council has recruited two surveyors since. For that reason I make no recommendation on its service.",
    "neither",
  ],
  ["The Council will allocate a named officer for Mr T to contact if calls are late.", "neither"],
  ["The Council will complete the stage two investigation of Mrs P's complaint.", "neither"],
  ["The Council told us that its scanning process has changed, so I make no recommendation about that.", "neither"],
  [
    "It will, within three months, check its whole register against the paper originals, write to any other family whose plaque was removed in October 2021 and offer each a replacement.",
    "improvement",
  ],
  ["We recommended that within six weeks the Council writes to Mr R, L and M to apologise.", "apology"],
  [
    [
      "We recommended that within six weeks of our decision the Council:",
      "- writes to Mr R, L and M to apologise. The letter to the girls should be accompanied by a version in sign language;",
      "- pays Mr R £800 per term.",
    ],
    "apology",
  ],
  ["Within two months the Council will hand every new tenant a leaflet on how to report damp.", "improvement"],
  ["By the end of June it will put an automatic reminder into its casework system for review dates.", "improvement"],
  ["The Council has promised to audit twenty closed files by December.", "improvement"],
  ["The Council will ask its internal auditors to look at how payments are stopped.", "improvement"],
  ["It should, by 30 September, write into its contract with the agency that calls must be logged.", "improvement"],
  [
    "Within three months the Council will set a target for replying to emails and report its performance to members.",
    "improvement",
  ],
  ["The team will hold a workshop on the lessons of this complaint.", "improvement"],
  ["Within two months it will make clear on its application form that evidence can be sent later.", "improvement"],
  ["Within three months the Council will give its call handlers a script on homelessness duties.", "improvement"],
  [
    "The Council should tell all its schools in writing that they may not refuse a child named in a plan.",
    "improvement",
  ],
  ["It will share our decision with the officers concerned.", "improvement"],
  ["The Council will consider whether its policy on top-ups should be rewritten.", "improvement"],
  ["It will look again at the way it decides which repairs are urgent.", "improvement"],
  ["The Council will agree with the Trust a protocol for discharges at weekends.", "improvement"],
  ["Within three months it will see that every refusal carries a right of review.", "improvement"],
  ["Within two months it will remove from its website the statement that carers cannot apply.", "improvement"],
  ["The Council will tell Mrs B that it is sorry.", "apology"],
  ["A senior manager will meet the family and apologise.", "apology"],
  ["The Council should offer its apologies to Mr and Mrs T.", "apology"],
  ["The Council's Director will sign an apology to Mr F.", "apology"],
  ["The Council will acknowledge its failings to Mrs K in writing and say sorry for them.", "apology"],
  ["I have not asked for an apology because the Council has given one.", "neither"],
  ["Mr P does not want an apology.", "neither"],
  ["The Council apologised in its reply. I consider that enough.", "neither"],
  ["There is no need for a second apology.", "neither"],
  ["Within two months the Council will review Mr B's care plan.", "neither"],
  ["Within three months the Council will finish the ramp.", "neither"],
  ["The Council will hear the appeal again before a panel of different members.", "neither"],
  ["Within two months it will carry out a new noise survey and tell Mr and Mrs F the result.", "neither"],
  ["Within three months it will repaint the yellow lines outside the house.", "neither"],
  ["The Council has since trained its officers, so I make no recommendation about that.", "neither"],
  ["The Council has already changed its letters. I have therefore not asked for service improvements.", "neither"],
  ["It will give Mrs D a named contact for the next six months.", "neither"],
  ["The Council will correct the case record and put a copy of this statement with it.", "neither"],
  ["Within two months it will issue the final plan.", "neither"],
  ["It will check that Mr J's name has been taken off the register.", "neither"],
  ["The Council will write to Mrs M explaining how the charge was worked out.", "neither"],
  ["Before the end of the financial year the Council will rewrite the leaflet it gives to carers.", "improvement"],
  ["The Council will put together a timetable for clearing its backlog of reviews.", "improvement"],
  ["Within six weeks it will circulate this decision to its planning officers.", "improvement"],
  ["It will teach its crews how to log a blocked road.", "improvement"],
  ["The Home will keep turning charts for every resident at risk and check them daily.", "improvement"],
  ["It will build a field into its database for the date on which a review is due.", "improvement"],
  ["Within two months the Council will ensure that officers record the reasons for each refusal.", "improvement"],
  ["The Trust will speak to its staff about answering letters.", "improvement"],
  ["The Council will commission an outside review of its complaints service.", "improvement"],
  ["Within three months it will compare a sample of its bills with care logs.", "improvement"],
  [
    [
      "The Council will within eight weeks:",
      "- brief the contact centre on homelessness;",
      "- refresh its web page on appeals.",
    ],
    "improvement",
  ],
  ["It has agreed to a written apology and £100.", "apology"],
  ["The Council's agreed remedy is an apology, £200 and training for the team.", "both"],
  ["It will provide an apology from its chief executive.", "apology"],
  ["Mrs C will have an apology and £200.", "apology"],
  ["An officer will telephone Mr G to apologise.", "apology"],
  ["The Council apologised to Mr R in its response to us and will pay £100.", "neither"],
  ["I considered asking for an apology but Mr S has had two.", "neither"],
  ["Within two months the Council will decide whether to adopt the road.", "neither"],
  ["It will reopen the enforcement case and visit within a fortnight.", "neither"],
  ["Within three months it will obtain a second valuation.", "neither"],
  ["The Council will keep Mr U informed every month until the works are done.", "neither"],
  ["The Council will arrange for an independent officer to hear the complaint at stage three.", "neither"],
  ["It will recalculate the charge and send Mrs V a new bill.", "neither"],
  ["It will place a note of this decision on Ms W's file.", "neither"],
  ["The Council will tell us when it has done these things.", "neither"],
];

function read(lines: string[]): Want {
  const { remedies } = extractRemedies(decisionOf({ action: lines }));
  const asked = remedies.filter((r) => r.status === "agreed" || r.status === "recommended");
  const sorry = asked.some((r) => r.kind === "apology");
  const better = asked.some(
    (r) =>
      SERVICE_KINDS.has(r.kind) &&
      r.kind !== "remedy-others" &&
      !(r.kind === "monitoring" && r.paidTo === "complainant"),
  );
  if (sorry && better) return "both";
  return sorry ? "apology" : better ? "improvement" : "neither";
}

describe("apologies and service improvements", () => {
  for (const [text, want] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => expect(read(lines)).toBe(want));
  }
});
