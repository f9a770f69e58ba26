/** Sums told over several sentences, and what becomes of earlier offers and payments, in the short form of remedy-reading.ts. */
import { table } from "./remedy-reading.ts";

table("paid in part, offered before", [
  ["The Council has agreed to pay Mr K £600. It may take from this the £200 it has already given him.", "400S paid200"],
  ["The Council has agreed to pay Mr K £600. The £200 it sent in May counts towards this.", "400S paid200"],
  ["The Council has agreed to pay Mr K £600, of which it has paid £200.", "400S paid200"],
  ["The Council has agreed to pay Mr K £600. It has paid £200 of this already.", "400S paid200"],
  ["The Council has agreed to pay Mr K £600. As it has already paid £200, it should now pay £400.", "400S paid200"],
  ["The Council paid Mr K £200 in May. It will pay him £400 more.", "400S paid200"],
  ["The Council offered £100. It has agreed to make this £250.", "250S off100"],
  ["The Council offered £100, which it will now increase by £150.", "250S off100"],
  ["Although the Council offered £100, I consider £250 is needed and it has agreed.", "250S off100"],
  ["I did not think the £100 it had offered was enough. It has agreed to pay £250.", "250S off100"],
  ["The £100 offered was not enough; it will pay £250.", "250S off100"],
  ["The Council withdrew its offer of £100 when Mr K came to us. It will now pay him £250.", "250S off100"],
  ["I am satisfied with the £100 that the Council has paid Mr K.", "adeq100"],
]);

table("not recommended", [
  ["I do not propose any payment beyond the £100 he has had.", "paid100"],
  ["No payment is needed for the £60 fee, as it was due in any case.", ""],
  ["The Council need not pay back the £60, which was properly charged.", ""],
  ["I cannot say that the Council should repay the £60.", ""],
  ["I considered whether it should refund the £60, and decided that it should not.", ""],
  ["I have not found that the £60 was wrongly charged. The Council will pay Mr K £100 for its late reply.", "100S"],
  [
    "Mr K asked for £1,000 and I have explained why I think £100 is enough. The Council has agreed to pay that.",
    "100S",
  ],
  ["Mr K hoped for £1,000. The Council will pay £100.", "100S"],
  ["The Council will write to Mr K about the £1,000 he says he lost.", ""],
]);

table("others who pay", [
  ["The Council will consider Mr K’s claim for £1,000.", ""],
  [
    "The Council’s insurers will consider his claim for £1,000. The Council will pay £100 for the delay in passing it on.",
    "100S",
  ],
  ["The Council will ask its insurers to pay Mr K £480 for the damage.", "480Q"],
  ["The Council will see that the contractor pays Mr K £480 for the damage.", "480Q"],
  ["The contractor will pay Mr K £480 for the damage, and the Council £100 for its poor reply.", "480Q 100S"],
  ["The Home will refund £480 and the Council will pay £100 for the distress.", "480Q 100S"],
  ["The Council, on behalf of the Home, will refund £480 to Mr K.", "480Q"],
  ["The Council will refund £480 to Mr K and recover this from the Home.", "480Q"],
  ["The Council will refund to Mr K the £480 he paid the Home, and may ask the Home to repay it.", "480Q"],
  ["The two Councils will between them pay £480, of which each will pay half.", "480S"],
]);

table("vouchers, credits and charges not made", [
  ["The Council will send Mr K a £50 gift card.", "50S"],
  ["The Council will give each child a £50 book token.", "100S"],
  ["The Council will give the family a family swimming pass worth £120.", "120S"],
  ["The Council will give Mr K a year’s free parking, worth £120.", ""],
  ["The Council will extend his permit, which cost £120, by two months at no charge.", ""],
  ["The Council will credit Mr K’s council tax account with £96 for its mistake.", "96S"],
  ["The Council will credit his account with the £96 he overpaid.", "96Q"],
  ["The Council will reduce next year’s charge by £96 for the missed collections.", "w96"],
  ["The Council will give Mr K a discount of £96 on next year’s charge.", "w96"],
  ["The Council will not ask Mr K for the £96.", "w96"],
  ["The Council will let Mr K off the £96.", "w96"],
  ["The Council will bear the £96 itself.", "w96"],
  ["The Council will treat Mr K’s debt of £96 as cleared.", "w96"],
  ["The Council will correct the bill, which will be £96 lower as a result.", ""],
  ["The Council will correct the bill so that Mr K owes £500 rather than £596.", ""],
  ["The Council will charge Mr K £500 rather than £596.", ""],
]);

table("shares and counts", [
  ["The Council will charge no more than £60 a week from now on.", ""],
  ["The Council will refund what it charged above £60 a week, which is £240.", "240Q"],
  ["The Council will refund 10% of what he paid, £200.", "200Q"],
  ["The Council will refund 10% of the £2,000 he paid.", "200Q"],
  ["The Council will refund to Mr K a fifth of the £2,000 he paid, £400.", "400Q"],
  [
    "The Council will repay £30 for each of the four weeks, £120 altogether, that he paid for and did not have.",
    "120Q",
  ],
  ["The Council will repay Mr K four weeks’ charges at £30.", "120Q"],
  ["The Council will repay four weeks’ charges (4 x £30).", "120Q"],
  ["The Council will repay four payments of £30 each.", "120Q"],
  ["The Council will pay Mr K £30 for each day from 4 to 10 May, seven days in all.", "210S"],
  ["The Council will pay Mr K £30 for each of the seven days between 4 and 10 May.", "210S"],
  ["The Council will pay him £30 for each complete week between 4 May and 20 July, which I make 11 weeks.", "330S"],
  ["The Council will pay him £30 a week, for 11 weeks, for the distress.", "330S"],
  ["The Council will pay him eleven weeks at £30 a week for the distress.", "330S"],
  ["The Council will pay him £30 weekly from 4 May until he is rehoused.", "open"],
  [
    "The Council will pay him £330 for the period to 20 July, and £30 a week after that until he is rehoused.",
    "330S open",
  ],
  [
    "The Council will pay £500 to Mr K’s daughter, £250 to his son and the same to his wife, for their distress.",
    "500S 250S 250S",
  ],
]);

table("payees and reasons", [
  ["The Council will pay £500 to Mr K’s daughter and half as much to his son.", "500S 250S"],
  ["The Council will pay £500 to Mr K’s daughter and £250 to each of the other two children.", "500S 500S"],
  ["The Council will pay £500 to Mr K and £500 to his wife.", "500S 500S"],
  ["The Council will pay both of them £500, a total of £1,000.", "1000S"],
  ["To Mr K the Council will pay £500, and to his wife £250.", "500S 250S"],
  ["For its delay the Council will pay Mr K £500, and for its poor replies £250.", "500S 250S"],
  ["The Council will pay: (a) £500 to Mr K; and (b) £250 to his wife.", "500S 250S"],
  ["The Council will pay Mr K £500 (delay), £250 (distress) and £100 (time and trouble).", "500S 250S 100S"],
  [
    "The Council will pay Mr K £500 for delay. It will pay him £250 for distress. It will also refund £85 for the report.",
    "500S 250S 85Q",
  ],
]);

table("how the figure came about", [
  ["The Council will pay Mr K £500. I arrive at this figure by taking £100 for each of the five months.", "500S"],
  [
    "The Council will pay Mr K £500. I have had regard to our guidance, which suggests £100 to £300 for time and trouble and up to £1,000 for distress.",
    "500S",
  ],
  ["The Council will pay Mr K £500. This is at the higher end of the range because of his age.", "500S"],
  ["The Council will pay Mr K £500. This is £100 more than I first proposed, as he told me of his illness.", "500S"],
  ["The Council will pay Mr K £500. I first proposed £400 but changed my mind when I read his comments.", "500S"],
  [
    "In my draft decision I proposed £400. I have increased this to £500, and the Council has agreed to pay it.",
    "500S",
  ],
  ["The Council has agreed to pay £500, not the £400 in my draft decision.", "500S"],
]);

table("agreed in the reasoning", [
  ["The Council has agreed to pay Mrs B £300 and to apologise.", "300S", "analysis"],
  ["To put this right I asked the Council to pay £300. It has agreed.", "300S", "analysis"],
  ["I asked the Council to apologise and pay £300. It has agreed to do both.", "300S", "analysis"],
  ["The Council offered £300 in reply to my enquiries. That is a fair remedy for the delay.", "300S", "analysis"],
  [
    "After I contacted it the Council refunded the £60 and paid £100 for the trouble. I am satisfied with that.",
    "60Q 100S",
    "analysis",
  ],
  ["The Council says it paid £450,000 for the works.", "", "analysis"],
  ["Mrs B paid £300 to a solicitor.", "", "analysis"],
  ["The Council should have paid £300 by May.", "", "analysis"],
  [
    "In its final response the Council offered £200, which Mrs B declined. I consider it should now pay this.",
    "200S",
    "analysis",
  ],
  ["I recommend £200 for the delay.", "200S", "analysis"],
  ["The Council accepts this and will pay £200.", "200S", "analysis"],
  ["I suggested £200 and the Council agreed.", "200S", "analysis"],
]);

table("what the money is for", [
  ["The Council will apologise to Mrs B and, for her distress, pay £300.", "300S"],
  ["The Council will pay Mrs B, for her distress, the sum of £300.", "300S"],
  ["The Council will pay Mrs B £300 by 3 June and the rest, £200, by 3 July.", "300S 200S"],
  ["The Council will pay Mrs B £500 in two instalments of £250.", "500S"],
  ["The Council will pay the £500 in two parts: £250 in June and £250 in July.", "250S 250S tot500"],
  ["The Council will pay £500 to Mrs B’s solicitor for her.", "500S"],
  ["The Council will pay Mrs B £500 to spend on activities for C.", "500S"],
  ["The Council will pay £500 for C’s benefit.", "500S"],
  ["The Council will pay her £500, the cost of a replacement wheelchair.", "500Q"],
  ["The Council will pay her the £500 a replacement wheelchair would cost.", "500Q"],
  ["The Council will buy her a replacement wheelchair, which will cost £500.", ""],
]);

table("done already, and offers that stand", [
  ["The Council will pay a total of £500. Mrs B has asked that £100 of it go to charity.", "500S"],
  ["The Council has agreed to pay Mrs B £500 and I have seen proof that it paid this on 3 May.", "500S"],
  ["The Council paid the £500 on 3 May, as it had agreed with me.", "500S"],
  ["On 3 May the Council paid Mrs B the £500 I had asked it to.", "500S"],
  ["The Council has done all I asked: it has apologised, paid £500 and changed its letter.", "500S"],
  ["The Council apologised and paid £500 when I told it what I meant to recommend. I need ask for no more.", "500S"],
  ["The Council agreed, and has since paid the £500.", "500S"],
  ["I welcome the Council’s decision to refund £500 during my investigation.", "500Q"],
  ["I welcome the £500 the Council has offered, and it should now pay this.", "500S"],
  ["The Council should make good its promise of £500.", "500S"],
  ["The Council’s offer of £500 stands and Mrs B has accepted it.", "500S"],
  ["The Council should repeat its offer of £500.", "500S"],
  ["The Council should contact Mrs B to pay the £500 it offered.", "500S"],
  ["The Council should ask Mrs B if she still wants the £500 it offered and, if so, pay it.", "500S"],
  ["Mrs B may still have the £500 the Council offered.", "500S"],
  ["The £500 offer remains open to Mrs B.", "500S"],
]);
