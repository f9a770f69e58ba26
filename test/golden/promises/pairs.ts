/**
 * Forty-six invented pairs of decisions, each at a council of its own: one that agrees an improvement, and another at the
 * same council. Written by hand in the manner of published decisions and labelled by hand before they were ever read by
 * the extractor. `pair`: the other decision finds the same kind of fault about the same service or step as the
 * improvement is to put right. `when`: how its events lie to the due date, by the dates in its text; `on`: first day of
 * the events where the text gives one.
 */
export interface PromisePair {
  council: string;
  category: string;
  a: { ref: string; date: string; found: string[]; action: string[] };
  b: { ref: string; date: string; outcome?: string; found: string[]; action?: string[] };
  label:
    | { pair: true; when: "later" | "spanning"; on: string }
    | { pair: true; when: "undated" }
    | { pair: false; why: string };
}

const WITHIN = "Within three months of the date of my decision, the Council has agreed to:";

export const PAIRS: readonly PromisePair[] = [
  {
    council: "Aldermarch County Council",
    category: "Education > Special educational needs",
    a: {
      ref: "22 911 001",
      date: "14 Feb 2023",
      found: ["The Council held the annual review of M’s plan four months late. This delay was fault."],
      action: [WITHIN, "• review how it plans annual reviews, so that each is held within the year."],
    },
    b: {
      ref: "23 911 002",
      date: "09 Oct 2024",
      found: [
        "The annual review of K’s plan was due by 3 March 2024. The Council held it on 10 July 2024. This was a delay of four months in holding the annual review, and was fault by the Council.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-03-03" },
  },
  {
    council: "Brenhampton County Council",
    category: "Education > School transport",
    a: {
      ref: "21 911 003",
      date: "20 Jan 2022",
      found: [
        "The appeal panel did not consider the evidence about the walking route. Its decision on school transport was flawed, which was fault.",
      ],
      action: [WITHIN, "• train the members of its school transport appeal panel to weigh the evidence put to them."],
    },
    b: {
      ref: "23 911 004",
      date: "18 Jul 2024",
      found: [
        "Mrs P appealed against the refusal of school transport on 6 November 2023. The panel refused her appeal on 12 December 2023. The panel’s decision on school transport was flawed, because it did not consider the medical evidence. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-11-06" },
  },
  {
    council: "Carrowshire County Council",
    category: "Education > Alternative provision",
    a: {
      ref: "21 911 005",
      date: "08 Sep 2022",
      found: [
        "J could not attend school from January 2022. The Council did not arrange suitable alternative provision under section 19. That was fault.",
      ],
      action: [WITHIN, "• review its procedure for arranging alternative provision for children out of school."],
    },
    b: {
      ref: "23 911 006",
      date: "22 Aug 2024",
      found: [
        "L stopped attending school on 11 September 2023. She had no education until 8 January 2024. The Council failed to arrange alternative provision under section 19 for L, and this was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-09-11" },
  },
  {
    council: "Dunmarlow County Council",
    category: "Children’s care services > Other",
    a: {
      ref: "22 911 007",
      date: "03 May 2023",
      found: ["The Council took five months longer than it should to complete stage two. This delay was fault."],
      action: [WITHIN, "• remind staff of the timescales for stage two of the complaints procedure."],
    },
    b: {
      ref: "24 911 008",
      date: "12 Feb 2025",
      found: ["The stage two investigation took seven months. The Council was at fault for this delay at stage two."],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Eskdalemere County Council",
    category: "Education > Special educational needs",
    a: {
      ref: "21 911 009",
      date: "12 Apr 2022",
      found: ["The Council issued the final EHC Plan three months late. The delay was fault."],
      action: [WITHIN, "• review how it tracks plans, so that each final EHC Plan is issued in time."],
    },
    b: {
      ref: "22 911 010",
      date: "16 Feb 2023",
      found: [
        "The Council should have issued the final EHC Plan by 10 January 2022. It issued the plan on 28 March 2022. The delay in issuing the final EHC Plan was fault.",
      ],
    },
    label: { pair: false, why: "the events had ended before the improvement was due" },
  },
  {
    council: "Fallowshire County Council",
    category: "Education > Special educational needs",
    a: {
      ref: "22 911 011",
      date: "21 Mar 2023",
      found: ["The Council held the annual review six months late. That was fault."],
      action: [WITHIN, "• review its process for annual reviews."],
    },
    b: {
      ref: "24 911 012",
      date: "05 Dec 2024",
      found: [
        "Ms T asked for school transport on 4 June 2024. The Council decided on 20 September 2024.",
        "The Council’s delay in deciding the application for school transport was fault.",
      ],
    },
    label: { pair: false, why: "another service" },
  },
  {
    council: "Greywold County Council",
    category: "Adult care services > Direct payments",
    a: {
      ref: "22 911 013",
      date: "15 Jun 2023",
      found: ["The Council delayed setting up the direct payments by two months. This was fault."],
      action: [WITHIN, "• review its procedure for setting up direct payments without delay."],
    },
    b: {
      ref: "23 911 014",
      date: "19 Jun 2024",
      found: [
        "The Council agreed to direct payments on 3 July 2023. The first payment was made on 18 December 2023. The Council was at fault for the delay in setting up the direct payments.",
      ],
    },
    label: { pair: true, when: "spanning", on: "2023-07-03" },
  },
  {
    council: "North Wendlemoor Council",
    category: "Adult care services > Domiciliary care",
    a: {
      ref: "22 911 015",
      date: "09 Nov 2022",
      found: ["The Council did not provide the care in Mr D’s care and support plan for ten weeks. This was fault."],
      action: [
        "Within two months of the final decision the Council will also:",
        "• issue guidance to staff on what to do when no provider can deliver a care and support plan.",
      ],
    },
    b: {
      ref: "24 911 016",
      date: "11 Mar 2025",
      found: [
        "From 5 August 2024 to 30 September 2024 nobody provided the care that Mrs R’s care and support plan sets out.",
        "The Council failed to provide the care in the care and support plan. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-08-05" },
  },
  {
    council: "South Wendlemoor Council",
    category: "Housing > Homelessness",
    a: {
      ref: "21 911 017",
      date: "17 Dec 2021",
      found: ["The Council took nine weeks too long to decide Mr F’s homelessness application. This delay was fault."],
      action: [
        "Within one month the Council has agreed to remind officers of the time limits for deciding a homelessness application.",
      ],
    },
    b: {
      ref: "22 911 018",
      date: "27 Apr 2023",
      found: [
        "Miss V made a homelessness application on 2 August 2022. The Council made its decision on 14 December 2022. The Council delayed in deciding the homelessness application, which was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-08-02" },
  },
  {
    council: "Averley Council",
    category: "Housing > Homelessness",
    a: {
      ref: "22 911 019",
      date: "30 Aug 2022",
      found: [
        "The Council left Ms H and her children in bed and breakfast accommodation beyond six weeks. The accommodation was unsuitable and this was fault.",
      ],
      action: [WITHIN, "• produce a plan to reduce the time that families spend in bed and breakfast accommodation."],
    },
    b: {
      ref: "23 911 020",
      date: "13 Jun 2024",
      found: [
        "The family lived in bed and breakfast accommodation from 1 September 2023 until 15 January 2024.",
        "The Council was at fault because it kept the family in unsuitable bed and breakfast accommodation for longer than the law allows.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-09-01" },
  },
  {
    council: "Brackmouth City Council",
    category: "Housing > Allocations",
    a: {
      ref: "22 911 021",
      date: "23 May 2023",
      found: [
        "The Council took five months to assess Mrs L’s application to the housing register. This delay was fault.",
      ],
      action: [WITHIN, "• review how it monitors the time taken to assess applications to the housing register."],
    },
    b: {
      ref: "24 911 022",
      date: "08 Jan 2025",
      found: [
        "On 6 May 2024 the Council refused to change the banding of Mr S.",
        "The decision on his housing register banding was flawed, because the Council ignored the letter from the hospital. That was fault.",
      ],
    },
    label: { pair: false, why: "another kind of fault" },
  },
  {
    council: "Coldhaven City Council",
    category: "Benefits and tax > Council tax",
    a: {
      ref: "22 911 023",
      date: "06 Jul 2022",
      found: [
        "The Council sent enforcement agents for council tax that Mr B had already paid. This recovery action was fault.",
      ],
      action: [WITHIN, "• review the checks that it makes before it passes council tax debts to enforcement agents."],
    },
    b: {
      ref: "23 911 024",
      date: "29 Feb 2024",
      found: [
        "On 17 July 2023 the Council passed Mrs W’s council tax account to enforcement agents although no money was owed. The Council was at fault for taking recovery action over council tax that was not owed.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-07-17" },
  },
  {
    council: "Dramley Borough Council",
    category: "Transport and highways > Parking and other penalties",
    a: {
      ref: "22 911 025",
      date: "18 Oct 2022",
      found: [
        "The Council did not consider what Mr N said about the signs before it rejected his challenge to the penalty charge notice. Its decision was flawed and that was fault.",
      ],
      action: [WITHIN, "• train officers who decide challenges to a penalty charge notice."],
    },
    b: {
      ref: "24 911 026",
      date: "25 Nov 2024",
      outcome: "Not upheld",
      found: [
        "The Council rejected the challenge to the penalty charge notice on 3 June 2024 and gave its reasons.",
        "There was no fault in how the Council made its decision about the penalty charge notice.",
      ],
    },
    label: { pair: false, why: "no fault was found" },
  },
  {
    council: "Ellerport Borough Council",
    category: "Environmental services > Refuse and recycling",
    a: {
      ref: "21 911 027",
      date: "11 Nov 2021",
      found: ["The Council repeatedly failed to collect Mr Y’s bins. The missed collections were fault."],
      action: [WITHIN, "• put in place a way of monitoring repeated missed collections."],
    },
    b: {
      ref: "22 911 028",
      date: "14 Mar 2023",
      found: ["The Council failed to collect Mrs E’s bins many times. It was at fault for the missed collections."],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Hallowmere Council",
    category: "Adult care services > Disabled facilities grants",
    a: {
      ref: "21 911 029",
      date: "02 Mar 2022",
      found: ["It took the Council eleven months to decide on the disabled facilities grant. This delay was fault."],
      action: [
        "By 30 June 2022 the Council has agreed to review its procedure for disabled facilities grants, to avoid delay.",
      ],
    },
    b: {
      ref: "23 911 030",
      date: "21 Nov 2023",
      found: [
        "Mr J applied for a disabled facilities grant on 9 September 2022. The Council approved it on 30 May 2023. There was delay by the Council in dealing with the disabled facilities grant, and this was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-09-09" },
  },
  {
    council: "Isle of Corrin Council",
    category: "Planning > Enforcement",
    a: {
      ref: "22 911 031",
      date: "24 Jan 2023",
      found: [
        "The Council did not investigate the reported breach of planning control for a year. This failure was fault.",
      ],
      action: [WITHIN, "• review how planning enforcement reports are logged and investigated."],
    },
    b: {
      ref: "24 911 032",
      date: "06 Feb 2025",
      found: [
        "Mr U reported a breach of planning control on 19 February 2024. By October 2024 nobody had visited the site. The Council failed to investigate the reported breach of planning control. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-02-19" },
  },
  {
    council: "Kestrelford City Council",
    category: "Environmental services > Noise",
    a: {
      ref: "22 911 033",
      date: "16 Aug 2022",
      found: ["The Council kept no record of its visits about the noise. This poor record keeping was fault."],
      action: [WITHIN, "• remind officers to keep a record of each visit in a noise investigation."],
    },
    b: {
      ref: "23 911 034",
      date: "04 Apr 2024",
      found: [
        "Ms C reported noise on 8 May 2023. The Council opened a case on 2 October 2023.",
        "The Council’s delay in looking into the noise was fault.",
      ],
    },
    label: { pair: false, why: "another kind of fault" },
  },
  {
    council: "Lintonbridge Borough Council",
    category: "Adult care services > Charging",
    a: {
      ref: "22 911 035",
      date: "28 Feb 2023",
      found: ["The Council made an error in Mrs A’s financial assessment and charged her too much. This was fault."],
      action: [WITHIN, "• review its checks of each financial assessment before an invoice is sent."],
    },
    b: {
      ref: "24 911 036",
      date: "17 Oct 2024",
      found: [
        "On 4 December 2023 the Council completed a financial assessment that left out Mr G’s disability costs.",
        "The Council was at fault. The error in the financial assessment meant that Mr G was charged too much.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-12-04" },
  },
  {
    council: "Marrowby Council",
    category: "Adult care services > Safeguarding",
    a: {
      ref: "21 911 037",
      date: "19 May 2022",
      found: ["The Council took eight months to complete the safeguarding enquiry. This delay was fault."],
      action: [WITHIN, "• review how managers oversee the progress of a safeguarding enquiry."],
    },
    b: {
      ref: "23 911 038",
      date: "10 Jan 2024",
      found: [
        "The Council began a safeguarding enquiry on 12 December 2022. It finished the enquiry on 21 June 2023. The Council was at fault for the delay in completing the safeguarding enquiry.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-12-12" },
  },
  {
    council: "Ashenfield Metropolitan Borough Council",
    category: "Adult care services > Assessment and care plan",
    a: {
      ref: "22 911 039",
      date: "07 Dec 2022",
      found: ["The Council did not offer Mrs O a carer’s assessment. This was fault."],
      action: [WITHIN, "• remind social workers that a carer’s assessment must be offered."],
    },
    b: {
      ref: "23 911 040",
      date: "12 Sep 2024",
      found: [
        "Mr K asked for a carer’s assessment on 15 May 2023 and again in August. None was carried out. The Council failed to carry out a carer’s assessment, which was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-05-15" },
  },
  {
    council: "Burnworth Metropolitan Borough Council",
    category: "Education > Special educational needs",
    a: {
      ref: "22 911 041",
      date: "11 Apr 2023",
      found: [
        "The Council did not decide on the EHC needs assessment in time, because it waited for an educational psychologist. This delay was fault.",
      ],
      action: [WITHIN, "• prepare an action plan to bring down delay in EHC needs assessments."],
    },
    b: {
      ref: "23 911 042",
      date: "30 Apr 2024",
      found: [
        "Ms D asked for an EHC needs assessment on 6 March 2023. The Council decided on 27 November 2023.",
        "There was delay by the Council in completing the EHC needs assessment. That was fault.",
      ],
    },
    label: { pair: true, when: "spanning", on: "2023-03-06" },
  },
  {
    council: "Castlewick City Council",
    category: "Education > Special educational needs",
    a: {
      ref: "21 911 043",
      date: "25 Feb 2022",
      found: ["The Council did not secure the speech and language therapy in Section F of the plan. This was fault."],
      action: [
        WITHIN,
        "• review how it makes sure that the special educational provision in Section F of each plan is delivered.",
      ],
    },
    b: {
      ref: "23 911 044",
      date: "07 Dec 2023",
      found: [
        "Between 5 September 2022 and 21 July 2023 N received no occupational therapy, though Section F of the plan specifies it. The Council failed to provide the special educational provision in Section F. This was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-09-05" },
  },
  {
    council: "Drakeshall Metropolitan Borough Council",
    category: "Corporate and other functions > Other",
    a: {
      ref: "22 911 045",
      date: "13 Sep 2022",
      found: ["The Council took a year to answer the subject access request. This delay was fault."],
      action: [WITHIN, "• remind its staff of the time limit for a subject access request."],
    },
    b: {
      ref: "24 911 046",
      date: "22 May 2024",
      found: ["The Council was five months late in answering the subject access request. That delay was fault."],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Eversley Bank Metropolitan Borough Council",
    category: "Transport and highways > Highway repair",
    a: {
      ref: "22 911 047",
      date: "26 Jan 2023",
      found: [
        "The Council did not tell Mr X what it would do about the highway drainage. Its poor communication was fault.",
      ],
      action: [WITHIN, "• review how it keeps people informed who report problems with highway drainage."],
    },
    b: {
      ref: "23 911 048",
      date: "15 May 2024",
      found: [
        "Mrs Z reported the blocked highway drain on 10 July 2023. She wrote four times until 5 February 2024 and had no answer.",
        "The Council’s poor communication about the highway drainage was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-07-10" },
  },
  {
    council: "Holmefirth Cross Metropolitan District Council",
    category: "Children’s care services > Other",
    a: {
      ref: "21 911 049",
      date: "01 Jul 2021",
      found: ["The Council delayed in carrying out the child and family assessment. This was fault."],
      action: ["The Council has agreed to review how it allocates a child and family assessment."],
    },
    b: {
      ref: "23 911 050",
      date: "26 Oct 2023",
      found: [
        "The Council began the child and family assessment on 9 January 2023 and finished it on 30 May 2023.",
        "The delay in the child and family assessment was fault by the Council.",
      ],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Kingsmoor City Council",
    category: "Corporate and other functions > Other",
    a: {
      ref: "22 911 051",
      date: "05 Apr 2023",
      found: ["The Council was four weeks late in sending its stage one response. The delay was fault."],
      action: [WITHIN, "• remind complaint handlers of the time limit at stage one."],
    },
    b: {
      ref: "24 911 052",
      date: "19 Nov 2024",
      found: [
        "Mr I complained on 8 January 2024. The stage one response was sent on 25 April 2024. The Council delayed its stage one response. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-01-08" },
  },
  {
    council: "Netherby Metropolitan Borough Council",
    category: "Education > Special educational needs",
    a: {
      ref: "23 911 053",
      date: "14 Aug 2024",
      found: ["The Council issued the amended plan ten weeks late. This delay was fault."],
      action: [WITHIN, "• review how it tracks the time limit for an amended plan."],
    },
    b: {
      ref: "21 911 054",
      date: "03 Feb 2022",
      found: ["The Council was late in issuing the amended plan. This delay was fault."],
    },
    label: { pair: false, why: "decided before the improvement was agreed" },
  },
  {
    council: "Skelbrooke Council",
    category: "Adult care services > Other",
    a: {
      ref: "22 911 055",
      date: "08 Jun 2022",
      found: ["The Council did not carry out the agreed action from our earlier investigation. That was fault."],
      action: [WITHIN, "• put in place a system to track agreed actions after a complaint."],
    },
    b: {
      ref: "23 911 056",
      date: "25 Jan 2024",
      found: [
        "After an earlier complaint the Council was to write to Mr T by 14 April 2023. It had not written by September 2023. The Council failed to carry out the agreed action. This was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-04-14" },
  },
  {
    council: "Tamehurst City Council",
    category: "Education > School admissions",
    a: {
      ref: "21 911 057",
      date: "16 Dec 2021",
      found: ["The clerk’s letter did not give the reasons for the admission appeal panel’s decision. This was fault."],
      action: [WITHIN, "• train the clerks of its admission appeal panels to give reasons in decision letters."],
    },
    b: {
      ref: "23 911 058",
      date: "09 Nov 2023",
      found: [
        "Mrs M asked about alternative provision in March 2023. The Council’s officer told her, wrongly, that none could be arranged.",
        "The Council was at fault for giving wrong advice about alternative provision.",
      ],
    },
    label: { pair: false, why: "another service and another kind of fault" },
  },
  {
    council: "London Borough of Bridewater",
    category: "Housing > Homelessness",
    a: {
      ref: "22 911 059",
      date: "21 Sep 2022",
      found: ["The Council placed Miss R in temporary accommodation that was unsuitable. This was fault."],
      action: [WITHIN, "• review how it checks that temporary accommodation is suitable."],
    },
    b: {
      ref: "24 911 060",
      date: "05 Mar 2025",
      outcome: "Not upheld",
      found: [
        "In an earlier decision we found that the Council had placed Miss R in unsuitable temporary accommodation.",
        "Since May 2024 she has lived in a flat that the Council inspected. I find no fault in how it arranged this accommodation.",
      ],
    },
    label: { pair: false, why: "only recalls the earlier finding" },
  },
  {
    council: "London Borough of Canonsgate",
    category: "Housing > Homelessness",
    a: {
      ref: "21 911 061",
      date: "10 Mar 2022",
      found: ["The Council did not tell Mr E of his right to a review of the homelessness decision. This was fault."],
      action: [
        WITHIN,
        "• revise its template letters, so that a homelessness decision tells people of the right to a review.",
      ],
    },
    b: {
      ref: "23 911 062",
      date: "14 Dec 2023",
      found: [
        "On 20 April 2023 the Council wrote to Ms B that it owed her no main housing duty. The letter said nothing of a review.",
        "The Council did not tell her of her right to a review of its homelessness decision, and this was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-04-20" },
  },
  {
    council: "London Borough of Deptley",
    category: "Children’s care services > Disabled children",
    a: {
      ref: "22 911 063",
      date: "04 Oct 2022",
      found: ["The Council did not provide the short breaks that it had assessed P as needing. This was fault."],
      action: [WITHIN, "• review how short breaks are commissioned."],
    },
    b: {
      ref: "23 911 064",
      date: "17 Apr 2024",
      found: [
        "From 7 August 2023 nobody came to help Mr H wash and dress, although his care and support plan says so.",
        "The Council did not provide the care in the care and support plan. This was fault.",
      ],
    },
    label: { pair: false, why: "another service" },
  },
  {
    council: "London Borough of Finchmore",
    category: "Adult care services > Assessment and care plan",
    a: {
      ref: "21 911 065",
      date: "27 Jan 2022",
      found: ["There was delay by the Council in completing the care needs assessment, and that was fault."],
      action: [WITHIN, "• remind managers to check how long each care needs assessment takes."],
    },
    b: {
      ref: "22 911 066",
      date: "13 Jul 2023",
      found: [
        "Mrs F asked for a care needs assessment on 1 August 2022. It was completed on 23 January 2023. The Council’s delay in completing the care needs assessment was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-08-01" },
  },
  {
    council: "London Borough of Harrowgreen",
    category: "Education > School transport",
    a: {
      ref: "22 911 067",
      date: "28 Jun 2023",
      found: ["The Council delayed deciding the application for school transport. This was fault."],
      action: ["Within one month of the decision the Council has agreed to apologise to Mrs J and pay her £200."],
    },
    b: {
      ref: "24 911 068",
      date: "26 Sep 2024",
      found: [
        "Mr W applied for school transport on 15 January 2024. The Council decided on 29 April 2024.",
        "The Council delayed deciding the application for school transport. That was fault.",
      ],
    },
    label: { pair: false, why: "no improvement of the service was agreed" },
  },
  {
    council: "Royal Borough of Queensholt",
    category: "Transport and highways > Parking and other penalties",
    a: {
      ref: "22 911 069",
      date: "12 May 2022",
      found: [
        "The Council sent enforcement agents although Ms K’s appeal against the penalty charge notice was open. This recovery action was fault.",
      ],
      action: [
        WITHIN,
        "• review its process for stopping recovery of a penalty charge notice while an appeal is open.",
      ],
    },
    b: {
      ref: "23 911 070",
      date: "08 Feb 2024",
      found: [
        "On 13 June 2023 enforcement agents visited Mr V about a penalty charge notice that was under appeal. The Council was at fault for the recovery action over the penalty charge notice.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-06-13" },
  },
  {
    council: "London Borough of Strandmoor",
    category: "Housing > Homelessness",
    a: {
      ref: "21 911 071",
      date: "09 Jun 2022",
      found: ["The Council took five months to complete the suitability review. The delay was fault."],
      action: [WITHIN, "• review how it makes sure that a suitability review is completed in time."],
    },
    b: {
      ref: "23 911 072",
      date: "20 Mar 2024",
      found: [
        "Mrs N asked for a suitability review on 3 April 2023. The Council completed it on 28 September 2023. The Council delayed completing the suitability review, and this was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-04-03" },
  },
  {
    council: "Abbotscombe District Council",
    category: "Planning > Planning applications",
    a: {
      ref: "22 911 073",
      date: "19 Jul 2022",
      found: ["The Council did not notify Mr A of the planning application next door. This was fault."],
      action: [WITHIN, "• review how neighbours are notified of a planning application."],
    },
    b: {
      ref: "23 911 074",
      date: "23 May 2024",
      found: [
        "The Council received the planning application on 6 February 2023. It approved the application on 3 April 2023. The Council failed to notify Mrs U of the planning application. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-02-06" },
  },
  {
    council: "Blythesham Borough Council",
    category: "Benefits and tax > Housing benefit",
    a: {
      ref: "21 911 075",
      date: "23 Nov 2021",
      found: ["The Council took six months to decide the claim for housing benefit. This delay was fault."],
      action: [WITHIN, "• review how it monitors the time taken over claims for housing benefit."],
    },
    b: {
      ref: "23 911 076",
      date: "11 Jul 2024",
      found: [
        "Mr Q told the Council on 4 September 2023 that he had moved. It changed his council tax account on 19 February 2024.",
        "The delay in changing the council tax account was fault.",
      ],
    },
    label: { pair: false, why: "another service" },
  },
  {
    council: "Crendon Chase District Council",
    category: "Environmental services > Refuse and recycling",
    a: {
      ref: "22 911 077",
      date: "31 Jan 2023",
      found: ["The Council’s crews did not return the bins under Mrs G’s assisted collection. This failure was fault."],
      action: [WITHIN, "• remind its crews of the addresses with an assisted collection."],
    },
    b: {
      ref: "24 911 078",
      date: "10 Oct 2024",
      found: [
        "From 4 March 2024 to 24 June 2024 the Council missed seven assisted collections at Mr L’s home.",
        "The Council failed to provide the assisted collection. This was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-03-04" },
  },
  {
    council: "Derrington City Council",
    category: "Housing > Allocations",
    a: {
      ref: "22 911 079",
      date: "15 Mar 2023",
      found: [
        "The Council did not answer Mr P’s letters about the housing register. This poor communication was fault.",
      ],
      action: [WITHIN, "• review how it answers letters about the housing register."],
    },
    b: {
      ref: "24 911 080",
      date: "29 Aug 2024",
      found: [
        "The Council did not answer Ms S when she asked about the housing register. Its poor communication was fault.",
      ],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Elmstow District Council",
    category: "Benefits and tax > Other",
    a: {
      ref: "21 911 081",
      date: "18 Aug 2021",
      found: [
        "The Council refused the discretionary grant to Mr O’s business without considering his evidence. Its decision was flawed, and this was fault.",
      ],
      action: [WITHIN, "• train officers who decide on a discretionary grant to businesses."],
    },
    b: {
      ref: "22 911 082",
      date: "09 Mar 2023",
      found: [
        "On 24 January 2022 the Council refused a discretionary grant to Ms E’s shop. It did not look at her accounts.",
        "The decision on the discretionary grant was flawed. The Council was at fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2022-01-24" },
  },
  {
    council: "Foxmarsh Borough Council",
    category: "Planning > Enforcement",
    a: {
      ref: "22 911 083",
      date: "29 Nov 2022",
      found: ["The Council failed to investigate the reported breach of planning control. This was fault."],
      action: [WITHIN, "• review its procedure for planning enforcement."],
    },
    b: {
      ref: "24 911 084",
      date: "14 Nov 2024",
      found: [
        "The Council visited the site on 8 April 2024 and decided that there was no breach. There was no fault in its planning enforcement.",
        "The Council sent its stage two response three months late. That delay was fault.",
      ],
    },
    label: { pair: false, why: "the fault is in the handling of the complaint" },
  },
  {
    council: "Greathaven Borough Council",
    category: "Environmental services > Antisocial behaviour",
    a: {
      ref: "21 911 085",
      date: "07 Apr 2022",
      found: ["The Council did not investigate Mrs H’s reports of antisocial behaviour. This failure was fault."],
      action: [WITHIN, "• train staff to investigate reports of antisocial behaviour."],
    },
    b: {
      ref: "23 911 086",
      date: "01 Feb 2024",
      found: [
        "Mr B reported antisocial behaviour to the Council on 12 April 2023 and on five later days. The Council failed to investigate his reports of antisocial behaviour. That was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2023-04-12" },
  },
  {
    council: "Hinderwell Vale District Council",
    category: "Planning > Planning applications",
    a: {
      ref: "22 911 087",
      date: "22 Feb 2023",
      found: [
        "The planning officer’s report misstated the distance to Mrs C’s home. The decision on the planning application was flawed, which was fault.",
        "The Council sent its stage one response two months late. This delay was also fault.",
      ],
      action: [WITHIN, "• remind staff of the time limits of its complaints procedure at stage one."],
    },
    b: {
      ref: "24 911 088",
      date: "03 Oct 2024",
      found: [
        "The Council decided the planning application on 12 February 2024.",
        "Its decision on the planning application was flawed, because the report left out the objection. That was fault.",
      ],
    },
    label: { pair: false, why: "the improvement is about complaints, the fault about planning" },
  },
  {
    council: "Ickleshaw Borough Council",
    category: "Adult care services > Disabled facilities grants",
    a: {
      ref: "21 911 089",
      date: "30 Sep 2021",
      found: ["The Council delayed the adaptations to Mr M’s home by a year. The delay was fault."],
      action: [WITHIN, "• review the contracts under which adaptations are carried out, to prevent delay."],
    },
    b: {
      ref: "23 911 090",
      date: "05 Oct 2023",
      found: [
        "The adaptations to Miss Y’s bathroom took two years. The Council was at fault for the delay in these adaptations.",
      ],
    },
    label: { pair: true, when: "undated" },
  },
  {
    council: "Jesmoor District Council",
    category: "Housing > Homelessness",
    a: {
      ref: "22 911 091",
      date: "20 Apr 2023",
      found: ["The Council did not give Mr Z reasons for its homelessness decision. This was fault."],
      action: [WITHIN, "• train officers to give reasons in each homelessness decision."],
    },
    b: {
      ref: "24 911 092",
      date: "24 Oct 2024",
      found: [
        "On 5 February 2024 the Council told Mrs T that she was not in priority need. It gave no reasons. The Council accepts that it did not give reasons for its homelessness decision. This was fault.",
      ],
    },
    label: { pair: true, when: "later", on: "2024-02-05" },
  },
];
