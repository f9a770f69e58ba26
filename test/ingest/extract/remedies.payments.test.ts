/** Money put back, goodwill, spellings of sums and their payees, in the short form of remedy-reading.ts. */
import { table } from "./remedy-reading.ts";

table("put back and written off", [
  [
    "The Council has agreed to refund the £1,240 that Mr P paid towards the fence, and to pay him £300 because its mistake has left him out of pocket and worried.",
    "1240Q 300S",
  ],
  [
    "The Council will waive the first six weeks’ charges, £540, and let Ms W pay the remaining £360 over a year.",
    "w540",
  ],
  ["The Council will write off what is left of the debt, £360.", "w360"],
  ["The Council will write off £360 and refund £180 that Ms W has paid.", "180Q w360"],
  ["The Council will send Ms W an amended bill for £900 in place of the one for £1,800.", ""],
  ["The Council will stop the court action for £1,800 and pay her costs of £120.", "120Q"],
  ["The Council will withdraw its summons, cancel the £60 costs and pay £100 for the alarm it caused.", "w60 100S"],
  ["The Council will remove the £60 costs and the £35 fee from her account.", "w60 w35"],
  ["The Council will remove the costs of £60 and the fee of £35 from her account.", "w60 w35"],
  ["The Council will return the £35 fee, with £50 for her trouble.", "35Q 50S"],
  ["The Council will pay Ms W £50 for the delay and double that for her distress.", "50S 100S"],
  ["The Council will pay Ms W the £50 promised in its letter of 4 May and a further £100.", "50S 100S"],
  [
    "The Council will pay the outstanding £50 from its earlier remedy and a further £100 for the delay in paying it.",
    "50S 100S",
  ],
  ["The Council will pay £100 and reinstate the £25 a week it took from her allowance.", "100S"],
  ["The Council will pay £25 a week from 1 April 2022 to 30 June 2022 (13 weeks), £325, in unpaid allowance.", "325Q"],
  ["The Council will pay 13 weeks’ allowance of £25 a week.", "325Q"],
  ["The Council will pay Ms W the £325 that 13 weeks’ allowance comes to.", "325Q"],
  ["The Council will pay the shortfall of £325.", "325Q"],
  ["The Council will pay the £325 shortfall with £20 interest.", "325Q 20Q"],
  ["The Council will pay £345, which is the shortfall (£325) and interest (£20).", "325Q 20Q tot345"],
  ["The Council will make up the difference, £325.", "325Q"],
  ["The Council will pay into Ms W’s account the £325 she was owed.", "325Q"],
  ["The Council will pay Ms W the equivalent of the benefit she lost, £325.", "325Q"],
  ["The Council will pay Ms W an amount equal to the rent she lost (£325).", "325Q"],
  ["The Council will compensate Ms W for her loss, which I put at £325.", "325Q"],
  ["The Council will pay her £325 for loss of earnings.", "325Q"],
  ["The Council will pay her £325 for her lost day’s wages and her upset.", "325S"],
]);

table("goodwill and apologies", [
  ["The Council will make an ex gratia payment of £325.", "325S"],
  ["The Council will make Ms W a gesture of goodwill in the sum of £325.", "325S"],
  ["As a gesture of goodwill, the Council has agreed to pay £325.", "325S"],
  ["The Council will acknowledge what happened by a payment of £325.", "325S"],
  ["The Council will mark its apology with a payment of £325.", "325S"],
  ["An apology, with £325, will be sent to Ms W within a month.", "325S"],
  ["The letter of apology will enclose a cheque for £325.", "325S"],
  ["The Council will send a letter of apology enclosing £325.", "325S"],
  ["The Council will apologise, and offer £325, to Ms W.", "325S"],
  ["The Council will offer Ms W the choice of £325 or a further assessment.", "325S"],
  ["The Council will offer to pay Ms W £325.", "325S"],
  ["The Council will repeat in writing its apology and pay £325.", "325S"],
]);

table("spellings and payees", [
  ["The Council shall within 28 days remit the sum of three hundred and twenty-five pounds (£325) to Ms W.", "325S"],
  ["The Council will pay £325 (three hundred and twenty-five pounds).", "325S"],
  ["The Council will pay three hundred pounds to Ms W and one hundred to her son.", "300S"],
  ["The Council will pay Ms W GBP 325.", ""],
  ["The Council will pay Ms W £ 1 250.", "1250S"],
  ["The Council will pay Ms W £1.250.", "1250S"],
  ["The Council will pay Ms W £1,250-00.", "1250S"],
  ["The Council will pay Ms W £1,250/-.", "1250S"],
  ["The Council will pay Ms W £0.5k.", "500S"],
  ["The Council will pay Ms W £500; Ms X £400; and Ms Y £300.", "500S 400S 300S"],
  ["The Council will pay: Ms W £500, Ms X £400, Ms Y £300.", "500S 400S 300S"],
  [
    "The Council will pay the following: Ms W – £500; Ms X – £400; Ms Y – £300 (total £1,200).",
    "500S 400S 300S tot1200",
  ],
  ["The Council will pay £1,200: £500 to Ms W, £400 to Ms X, £300 to Ms Y.", "500S 400S 300S tot1200"],
  ["The Council will pay Ms W, Ms X and Ms Y £400 each, £1,200 in all.", "1200S"],
  ["The Council will pay £1,200, £400 to each of Ms W, Ms X and Ms Y.", "1200S"],
  ["The Council will pay each of Ms W, Ms X and Ms Y £400.", "1200S"],
  ["The Council will pay £400 to each of the families of Ms W, Ms X and Ms Y.", "1200S"],
  ["The Council will pay £400 each to the families of Ms W and Ms X.", "800S"],
  ["The Council will pay £400 to each parent and £600 to C, £1,400 in all.", "800S 600S tot1400"],
  ["The Council will pay the two brothers £400 each and their mother £200.", "800S 200S"],
  ["The Council will pay the estate of the late Mrs W £400 and her daughter £200.", "400S 200S"],
  ["The Council will pay £400 to Mrs W’s estate and, separately, £200 to her daughter.", "400S 200S"],
]);

table("ceilings, and figures that are none", [
  ["The Council will meet his vet’s bills to a ceiling of £250.", "cond250"],
  ["The Council will reimburse the survey, though no higher than £400.", "cond400"],
  ["The Council will reimburse her fares, £90 being the most it will pay.", "cond90"],
  ["The Council will repay his rent for the shed; £120 is the ceiling.", "cond120 open"],
  ["The Council will pay Ms H £400, although £250 is the limit of its own scheme.", "400S"],
  ["The Council will pay Ms H £300 as the most suitable remedy.", "300S"],
  ["The Council will let Ms H have back ninety-four pounds and thirty pence in fees.", "94.3Q"],
]);
