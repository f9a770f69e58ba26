/** What counts and how it is worked out, in the words used on the other pages. */
export function MethodsText() {
  return (
    <>
      <h2 id="reading">How a decision is read</h2>
      <p>
        Each text is cut into its sections and numbered paragraphs. From these, rules read the outcome, the fault, the
        injustice, what was agreed, sums, deadlines and what is cited. Every value keeps the paragraph and the words
        that it was read from. What is not printed stays unknown. What is inferred says so.
      </p>
      <p>
        Where no rule names the type of a fault, or the class of a sum whose purpose is told, the words about it are
        weighed by figures fitted to labelled documents of our own. A sum leaves the class of symbolic payments in this
        way only where nineteen twentieths of the weight speak for the other class, and it then carries no head.
      </p>
      <p>
        Paragraph numbers are the decision’s own. Some copies have lost their numbering where lists are nested; from
        there on the number is marked “≈” and is never cited as a pinpoint.
      </p>

      <h2 id="sums">Sums</h2>
      <p>
        The total counts every sum that the body agreed, or was recommended, to pay, each pound once. Parts are checked
        against the printed total. If they differ, the total counts and the page says so. Offers made earlier, charges,
        debts and figures in the narrative are told apart and not counted.
      </p>
      <p>
        What is compared is the single sum and what it was for, never a whole total laid at one fault’s door. Sums fall
        into four classes that are never merged:
      </p>
      <ul>
        <li>
          symbolic payments acknowledge distress, frustration, uncertainty, time and trouble, risk or a lost
          opportunity;
        </li>
        <li>payments for loss of service acknowledge missed provision, education, respite or suitable housing;</li>
        <li>quantifiable loss is money put back: refunds, reimbursements, arrears, backdated allowances;</li>
        <li>waived charges are debts not collected. They are no part of any total.</li>
      </ul>
      <p>
        Where a fault is chosen, only sums tied to that fault alone enter the distribution. Sums for several faults, or
        for “the failings” at large, are counted and listed as mixed. A sum’s heads are those that its own clause names;
        inferred ones enter nothing. Where a body tops up an earlier offer, comparisons use what the Ombudsman thought
        right for the injustice, and totals use what is still to be paid.
      </p>

      <h2 id="figures">Figures</h2>
      <ul>
        <li>
          Every share stands with its numbers: “33 of 41”, then the percentage, then the 95&#8239;% interval by Wilson’s
          method.
        </li>
        <li>
          Quartiles and percentiles are type 7 (linear interpolation). An interpolated one opens both of its neighbours.
        </li>
        <li>
          The interval of the middle rests on order statistics and needs no assumption about the shape. Sums heap on
          round figures, so equal sums are shared out evenly first (the mid-distribution of Ma, Genton and Parzen 2011);
          without that no interval covers 95&#8239;%, because a median that can only be £250 or £300 is either right or
          wrong. In simulations with known answers it covers 94 to 97&#8239;% for 10 to 200 sums.
        </li>
        <li>Below ten sums there are no quartiles and no percentile. The cases are listed instead.</li>
        <li>A percentile of a proposed sum is by mid-rank: half of the equal sums count as lower.</li>
        <li>
          Real terms use the Consumer Prices Index of the Office for National Statistics. Sums without a date have none.
        </li>
      </ul>

      <h2 id="outcomes">Outcomes and rates</h2>
      <p>
        The uphold rate is upheld ÷ (upheld + not upheld), as the Ombudsman labels decisions. Complaints closed after
        initial enquiries are in neither number. A second rate counts only complaints investigated to the end. Outcomes
        that are not printed are left out of both, and the page says how many.
      </p>
      <p>
        Financial years run from April to March. Years are never pooled across a change in what the Ombudsman
        investigates or how it labels: April 2014, and 2022-23.
      </p>

      <h2 id="funnel">Funnel plots</h2>
      <p>
        The limits are exact: the range of results that chance alone would give 95&#8239;% or 99.8&#8239;% of the time
        to a council with that many investigations and the overall rate. With “its mix of cases” the expected number is
        worked out from England’s rate in each category and year. With about 300 councils, some fall outside by chance;
        the page says how many to expect.
      </p>

      <h2 id="improvements">Improvements and later faults</h2>
      <p>
        An agreed improvement is set beside later decisions about the same council that find the same kind of fault in
        the same service. Where the text dates the events, only events after the due date count as later. Redress does
        not know whether an agreed action was carried out, so there is no count and no share per council.
      </p>
      <p>
        How often is such a pair right? On 46 pairs of decisions that we invented and labelled by hand before they were
        read, 28 of the 28 pairs shown were right (95&#8239;% interval 88 to 100&#8239;%), and 5 of 33 true pairs were
        not found. All 18 that were shown with dates stood under the right heading; the first day of the events was
        right in 15. On two fictional corpora of 2,000 decisions 201 of 218 (92&#8239;%) and 120 of 144 (83&#8239;%)
        were right. So read both paragraphs: what is set side by side can be wrong.
      </p>

      <h2 id="similar">Comparable decisions</h2>
      <p>
        Two decisions are near where they share kinds of fault and what these concern, injustice, what is cited, and
        distinctive words. Names, dates and places never count. The reasons and their points stand with each. Similar
        does not mean binding.
      </p>
    </>
  );
}
