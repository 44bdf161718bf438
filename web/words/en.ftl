### Every word that Doseline shows or speaks, in English. Fluent syntax: https://projectfluent.org/fluent/guide/
###
### For translators
### - Change only what stands right of a "=" or of a "[…]". Words in { } are filled in by the page: move them, never rename them.
### - Doses, dates and limits arrive ready, in Western digits. Numbers written here belong to a rule, named in the comment above.
### - Write 10^14 with the "^": the page raises the number on the screen, and copied text keeps the "^".
### - Short, warm, exact. A twelve-year-old reads it. Nothing here tells anyone to give a dose.

## This language

# The first day of a calendar row: 1 is Monday, 6 is Saturday, 7 is Sunday.
week-first-day = 1

## Dates. $month and $weekday are full names unless the message says short.

date-full = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-no-year = { $weekday } { $day } { $month }
date-short = { $day } { $shortMonth }
date-short-weekday = { $shortWeekday } { $day } { $shortMonth }
date-span = { $from } to { $through }
date-from-on = from { $from }, until your team says
relative-today = today
relative-tomorrow = tomorrow
relative-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
day-before = the day before the infusion
day-days-before = { $days } days before the infusion
day-zero = the day of the infusion
day-after = day { $days } after the infusion

## Amounts

kg = { $kg } kg
weight-band = { $from } to { $to } kg
ml = { $ml } mL
ml-per-hour = { $ml } mL per hour
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# How a screen reader speaks a power of ten.
power-spoken = { $exponent ->
    [12] { $mantissa } times ten to the power of twelve
    [13] { $mantissa } times ten to the power of thirteen
    [14] { $mantissa } times ten to the power of fourteen
    [15] { $mantissa } times ten to the power of fifteen
   *[other] { $mantissa } times ten to the power of { $exponent }
}
test-liver = liver
test-platelets = platelets
test-troponin = troponin

## The frame

page-title = Doseline: your child’s Zolgensma plan
page-description = Weight and infusion date in, a care plan out. For families after Zolgensma, a gene therapy for spinal muscular atrophy. Works offline. Sends nothing.
skip-to-plan = Skip to the plan
call-link = Call the team
welcome-title = Your child’s Zolgensma plan
welcome-text = Zolgensma is a gene therapy for spinal muscular atrophy (SMA). It is given one time, into a vein. A steroid and blood tests go with it, for weeks.
welcome-ask = Answer three questions. You will see what the hospital prepares, which days the steroid runs, and when blood is tested.
welcome-private = What you type stays on this device. Nothing is sent or kept.
no-script = To work out your child’s own dates, this page needs JavaScript, and it is off here. Everything below still holds. Your team can fill in the dates with you.
about-title = About Zolgensma
engine-failed = The part of this page that works out the plan could not start. Nothing is wrong with what you typed. Try another browser. Everything below still holds.
purpose = Doseline explains the label and shows the dates that follow from it. It does not prescribe. Follow your child’s prescription. Not made by, or for, the makers of the medicine.
not-reviewed = No clinician has reviewed Doseline yet.
footer-build = Build { $build }
footer-plan = Plan { $hash }
footer-printed = Printed on { $date }

## The three questions

entry-title = Three questions
entry-weight = How much does your child weigh?
entry-weight-hint = Use the last weight that your team wrote down.
entry-weight-number = Weight
entry-weight-pounds = Pounds
entry-weight-ounces = Ounces
entry-unit = Unit
entry-unit-kg = kg
entry-unit-lb = lb and oz
entry-weight-echo-kg = { $kg } kg is about { $pounds } lb { $ounces } oz.
entry-weight-echo-lb = { $pounds } lb { $ounces } oz is about { $kg } kg.
entry-birth = When was your child born?
entry-birth-hint = For example, 27 3 2025
entry-infusion = When is the infusion?
entry-infusion-hint = The day your child gets Zolgensma. Not set yet? Use the day you expect.
entry-day = Day
entry-month = Month
entry-year = Year
entry-show = Show the plan
entry-change = Change
entry-change-label = Change your answers
entry-sentence = { $kg } kg, born { $birth }, infusion on { $infusion }
entry-ready = The plan is ready.
entry-ready-volume = The plan is ready. The infusion is { $ml } mL, once.
reading-group = What you may mean
reading-question = Which one do you mean?
reading-question-one = Do you mean this?
reading-choice = { $kg } kg ({ $pounds } lb { $ounces } oz)

## What is not right yet. Each message names what, why and the way out.

error-prefix = Error:
summary-title = { $count ->
    [one] There is one thing to look at
   *[other] There are { $count } things to look at
}

# The weight, as read from what was typed.
problem-weight-empty = Type your child’s weight.
problem-weight-unit-missing = The unit of the weight is not clear. Choose kg, or lb and oz.
problem-weight-not-a-number = The weight must be a number, like 8.2. Take out other letters and signs.
problem-weight-too-many-points = The weight has more than one point or comma. Type it with one, like 8.2.
problem-weight-ambiguous-separator = The comma or point in the weight can be read in two ways. Type the weight again, like 8.2.
problem-weight-looks-like-grams = This looks like grams, but the unit is kg. Check the number and the unit.
problem-weight-not-positive = The weight must be more than 0.
problem-weight-mixed-units = The weight has two units that do not fit each other. Use one of them.
problem-weight-ounces-over-15 = There are 16 ounces in a pound, so the ounces go from 0 to 15. Check the pounds and the ounces.
problem-weight-too-precise = The weight has more digits than a scale shows. Type fewer, like 8.2.
problem-weight-too-large = This weight is too large. Check the number and the unit.
# Rule ZOL-RANGE.
problem-weight-below-label-range = { $kg } kg is below the label’s kit table, which starts at { $limit } kg. Check the number and the unit. If they are right, ask your team.
problem-weight-above-label-range = { $kg } kg is above the label’s kit table, which ends at { $limit } kg. Check the number and the unit. If they are right, ask your team.
# Rule ZOL-GAP.
problem-weight-between-bands = { $kg } kg lies between two rows of the label’s kit table. Both rows are shown. The weight that the hospital records, to one decimal, decides.
# WHO's weight for age, to catch slips of the hand.
problem-weight-weight-unusual = { $kg } kg is unusual for this age. Check the number and the unit.
problem-weight-weight-implausible = { $kg } kg does not fit this age. Check the number and the unit, and type the weight again.

# The dates.
problem-birth-empty = Type your child’s birth date.
problem-birth-day-missing = The birth date needs a day.
problem-birth-month-missing = The birth date needs a month.
problem-birth-year-missing = The birth date needs a year.
problem-birth-day-unclear = The day of birth must be a number from 1 to 31.
problem-birth-month-unclear = The month of birth must be a number from 1 to 12, or a name like March.
problem-birth-year-unclear = The year of birth needs all four digits, like 2025.
problem-birth-no-such-day = { $typed } is not in the calendar. Check the day and the month of birth.
problem-birth-before-2000 = The birth date is before the year 2000. Check the year.
problem-birth-after-2100 = The birth date is after the year 2100. Check the year.
problem-infusion-empty = Type the date of the infusion.
problem-infusion-day-missing = The infusion date needs a day.
problem-infusion-month-missing = The infusion date needs a month.
problem-infusion-year-missing = The infusion date needs a year.
problem-infusion-day-unclear = The day of the infusion must be a number from 1 to 31.
problem-infusion-month-unclear = The month of the infusion must be a number from 1 to 12, or a name like March.
problem-infusion-year-unclear = The year of the infusion needs all four digits, like 2025.
problem-infusion-no-such-day = { $typed } is not in the calendar. Check the day and the month of the infusion.
problem-infusion-before-2000 = The infusion date is before the year 2000. Check the year.
problem-infusion-after-2100 = The infusion date is after the year 2100. Check the year.
problem-infusion-before-birth = The infusion is earlier than the birth on { $limit }. Check both dates.
# Rules ZOL-AGE, ITV-LOOKALIKE.
problem-infusion-age-two-or-more = Your child turns 2 on { $limit }. The label is for children under 2 on the day of the infusion. Check both dates.
# Rule STE-START.
problem-infusion-first-dose-before-birth = The steroid starts on { $limit }, the day before the infusion. That is before the birth. Check both dates, or ask your team.

# A fault of the page, not of the person. Every code that the core can answer has words, whatever the field.
problem-any-unreadable-request = The page sent something that could not be read. Load the page again. What you typed was fine.
problem-any-missing = Something is missing: { $field }. Fill it in.
problem-any-unknown-field = The page sent a field that is not known: { $field }. Load the page again.
problem-any-repeated-field = The page sent { $field } twice. Load the page again.
problem-any-wrong-type = The page sent { $field } in the wrong form. Load the page again.
problem-any-unknown-edition = This label edition is not known. Load the page again.
problem-any-unknown-sex = The sex must be girl or boy. Choose one, or leave it out.
problem-any-unknown-unit = The unit must be kg, lb or g. Choose one.
problem-any-below-0-weeks = The weeks born early cannot be less than 0. Check the number.
problem-any-above-17-weeks = The weeks born early cannot be more than 17. Check the number.
problem-any-not-a-date = { $field } is not a date. Type day, month and year.
problem-any-no-such-day = { $field } is not in the calendar. Check the day and the month.
problem-any-before-2000 = { $field } is before the year 2000. Check the year.
problem-any-after-2100 = { $field } is after the year 2100. Check the year.
problem-any-before-birth = { $field } is before the birth. Check both dates.
problem-any-age-two-or-more = The label is for children under 2 on the day of the infusion. Check both dates.
problem-any-not-whole = { $field } must be a whole number. Type it again.
problem-any-not-positive = { $field } must be more than 0.
problem-any-below-label-range = The weight is below the label’s kit table. Check the number and the unit.
problem-any-above-label-range = The weight is above the label’s kit table. Check the number and the unit.
problem-any-between-bands = The weight lies between two rows of the label’s kit table. Both rows are shown.
problem-any-first-dose-before-birth = The steroid would start before the birth. Check both dates.
problem-any-weight-unusual = The weight is unusual for this age. Check the number and the unit.
problem-any-weight-implausible = The weight does not fit this age. Check the number and the unit, and type it again.
problem-any-too-many = This list is too long. At most { $limit } entries fit.
problem-any-unknown-word = This answer is not known. Choose one of those shown.
problem-any-out-of-range = This number is too large. The most is { $limit }. Check the number and the unit.
problem-any-not-a-tenth = Type the mL with one digit after the point at most, like 2.7. A syringe shows no more.
problem-any-not-a-clock = Type the time as hours and minutes, like 08:00.
problem-any-unknown-syringe = This size is not known. Choose one of those shown.
problem-any-ends-before-it-starts = This ends before it starts. It starts on { $limit }. Check both dates.
problem-any-before-course = This is before the first dose on { $limit }. Check the date.
problem-any-unknown-visit = This blood test is no longer in the plan.
problem-any-visit-outside-window = This is far from the day in the plan. Is it the right date?
problem-any-step-rises = This step has more than the one before it. Check it with what your team wrote.
problem-any-step-gap = There are days between this step and the one before it. Check the dates.
problem-any-step-overlap = This step and the one before it share days. Check the dates.
problem-any-taper-before-gate = Your team has not said go yet, as far as this page knows. Check with them.
problem-any-end-without-taper = The steroid is never stopped suddenly. Check with your team that there is no taper.
problem-any-no-effect = This changes nothing in the plan. Check it.
problem-any-dose-not-reported = Call your team now about this dose.
problem-any-ask-pharmacist = The strength, the mL and the mg do not fit each other. Ask the pharmacist.
problem-any-larger-than-syringe = This is more than the syringe holds. Ask the pharmacist which syringe to use.
problem-any-between-marks = This lies between two lines of the syringe. Ask the pharmacist which syringe shows it.
problem-any-other = Something is not right with { $field }. Check what you typed.

## When the label has no answer

# Rule ZOL-RANGE.
no-row-title = The label has no kit for { $kg } kg
no-row-below = The kit table starts at { $limit } kg. Doseline does not guess below it.
no-row-above = The kit table ends at { $limit } kg. Doseline does not guess above it.
no-row-what = First check the number and the unit. If the weight is right, ask your team what it means for your child.
# Rules ZOL-AGE, ITV-LOOKALIKE.
age-title = Zolgensma into a vein is for children under 2
age-text = Your child turns 2 on { $limit }. On the infusion date that you typed, the label no longer fits. So no kit is shown.
age-itvisma-name = Itvisma
age-itvisma = There is a medicine with a very similar name: Itvisma. It has the same active substance, but one fixed dose. It goes into the spinal fluid, from 2 years of age. Doseline is not for Itvisma. Ask your team which of the two they mean.

## What comes next

next-title-before = What happens first
next-title-during = What comes next
next-title-after = After the plan’s dates
next-today = Today is { $date }
next-today-day = Today is { $date }, { $day }
next-running = Now running
next-until = until { $date }
next-until-conditional = until { $date }, or until your team says
next-until-open = until your team says
next-after = All dates of this plan have passed. Blood tests go on until your team says that they can stop.
next-note = Dates are targets. Your team sets the real ones.

## The infusion

infusion-title = The infusion
infusion-once = mL, once
infusion-for = for a weight of { $kg } kg ({ $pounds } lb { $ounces } oz)
infusion-band = weight band
infusion-vials = vials in the kit
infusion-vials-count = { $count }
infusion-time = time in the vein
infusion-rate = pump speed
infusion-rule = The hospital does this. A pump moves it slowly into a vein. It is given one time only.
infusion-gap-title = Two rows, and no choice
infusion-gap-text = { $kg } kg lies between two rows of the label’s kit table. Doseline chooses neither. The weight that the hospital records, to one decimal, decides.
infusion-gap-vials = { $count ->
    [one] { $count } vial
   *[other] { $count } vials
}
infusion-confirm = The hospital will weigh your child again. The weight that it records decides.
source-line = { $source } · checked { $date }
source-see = See the source
source-word = source

count-title = How the hospital counts it
# Rule ZOL-DOSE, ZOL-STRENGTH, ZOL-KIT, ZOL-TOP.
count-unit = The hospital counts this medicine in vector genomes, vg for short.
count-dose = The label’s dose is 1.1 × 10^14 vg (110 million million) for each kg, once.
count-strength = Each mL holds 2 × 10^13 vg (20 million million).
count-top = The volume is worked out from the top of the weight band: { $kg } kg.
count-kit = This kit holds { $vg } vg ({ $millions } million million).
count-child = So a lighter child in the band gets a little more for each kg. For your child that is { $vg } vg per kg.
count-split-both = Vials in this kit: { $small } of 5.5 mL and { $large } of 8.3 mL.
count-split-large = Vials in this kit: { $large } of 8.3 mL.
count-vials-b = The number of vials comes from one faithful copy. The hospital’s own order counts.

## The plan, drawn

plan-title = The plan
timeline-label = Picture of the plan over time. The table “Every date” below says the same in words.
ribbon-label = Calendar of the plan, a week in each row. The table “Every date” below says the same in words.
timeline-dashed = Dashed means: it depends on a result. Nothing is fixed until your team says so.
timeline-today = today
timeline-outside-before = Today is before this picture.
timeline-outside-after = Today is after this picture.
lane-infusion = Infusion
lane-steroid = Steroid, every day
lane-tests = Blood tests
lane-diapers = Diapers: wash hands, seal the bag
lane-vaccines = Ask before any vaccine
lane-watch = Watch for small clots
lane-aftercare = After the steroid
# Words inside the bars of the picture; the short ones where there is little room.
bar-full-long = full amount
bar-full-short = full
bar-taper-long = taper, if the team says go
bar-taper-short = taper
bar-infusion = { $date }, { $minutes } minutes
bar-minimum = 3 months
key-infusion = infusion
key-full = steroid, full amount
key-taper = taper, if the team says go
key-gate = the team decides
key-visit = blood test
key-visit-conditional = blood test, moves with the taper
key-window = time with a rule
key-minimum = 3 months after
key-today = today

## The plan, in words: the table

table-title = Every date
table-caption = Each date of the plan, what happens, and what it rests on
table-when = When
table-day = Day
table-day-span = { $from } to { $through }
table-day-from = { $from } on
table-what = What
table-basis = It rests on
table-source = Source
table-today = Today, { $date }
source-for = Source of { $what }
basis-label = the label
basis-team = your team
basis-conditional = a result not known yet
basis-visit-mixed = the label; the liver test moves with the taper
item-infusion = Infusion
item-infusion-volume = Infusion, { $ml } mL, once, over { $minutes } minutes
item-steroid-full = Steroid, full amount, every day
item-steroid-gate = The team decides: taper, or stay on the full amount
item-steroid-taper = Steroid taper, amounts set by your team
item-visit = Blood test: { $tests }
item-window-hygiene = Diapers: wash hands, seal the bag
item-window-vaccines = Ask before any vaccine
item-watch-tma = Watch closely for small clots
item-aftercare = After the steroid: ask about a sick-day plan
item-monitoring-beyond = More blood tests, until your team says
item-monitoring-minimum = Blood tests have run for 3 months, the least time in the label
item-other-course = Course
item-other-gate = Decision
item-other-visit = Visit
item-other-window = Time with a rule
item-other-milestone = Milestone
short-infusion = Infusion
short-steroid-full = First steroid day
short-steroid-gate = The team decides about the taper
short-steroid-taper = Taper, if the team says go
short-visit = Blood test
short-monitoring-minimum = 3 months of blood tests reached
short-aftercare = After the steroid
running-steroid-full = Steroid, full amount
running-steroid-taper = Taper, as your team set it
running-window-hygiene = Diapers: wash hands, seal the bag
running-window-vaccines = Ask before any vaccine
running-watch-tma = Watch closely for small clots
running-aftercare = Ask your team about a sick-day plan
running-monitoring-beyond = More blood tests

## Call card. Rule CALL-NOW.

call-title = Call the team at once
call-lead = If you see one of these, call. Do not wait for the next visit.
call-yellow = yellow skin or eyes
call-vomiting = vomiting
call-alert = less alert than usual
call-dose = a steroid dose missed or thrown up
call-bruises = bruises or bleeding that you cannot explain
call-seizure = a seizure
call-urine = little urine
call-infection = signs of infection: cough, wheeze, sneeze, runny nose, sore throat, fever
call-number = Keep your team’s number in your phone and by the fridge.
call-number-line = Team’s number:
call-print = Call the team at once: yellow skin or eyes · vomiting · less alert than usual · a steroid dose missed or thrown up · bruises or bleeding that you cannot explain · a seizure · little urine · signs of infection (cough, wheeze, sneeze, runny nose, sore throat, fever)

## The steroid, in words

steroid-title = The steroid
# Rule STE-START.
steroid-start = Starts the day before the infusion
steroid-start-text = Prednisolone by mouth, or a similar steroid.
# Rule STE-30: 30 days, from day -1 to day 28, or longer.
steroid-full = Full amount, every day
steroid-full-text = At least 30 days in all. Longer if the liver tests have not settled.
# Rules STE-GATE, STE-HOLD.
steroid-gate = Your team decides
steroid-gate-text = They look at your child and at the blood tests. If all is well, the taper starts. If not, the full amount goes on, and later dates move.
# Rule STE-TAPER: 28 days.
steroid-taper = Taper, if the team says go
steroid-taper-text = Less and less over the next 28 days.
steroid-taper-team = Amounts set by your team
# Rule STE-AFTER.
steroid-after = After the last dose
steroid-after-text = Ask your team about a sick-day plan. The body may need time to make its own steroid again.
steroid-when-start = the day before
steroid-when-full = day −1 to day 28
steroid-when-gate = day 28
steroid-when-taper = day 29 to day 56
steroid-when-after = then
# Rules STE-ABRUPT, STE-MISSED.
steroid-stop-name = Never stop suddenly
steroid-stop = Never stop it suddenly. Missed a dose, or it came up? Call the team at once.
# Rule STE-REAL.
steroid-real-name = How long it takes
steroid-real = It often takes longer than this. In two published groups of children it took about 88 days and 126 days on average. The shortest was 52 days, the longest 274.
# Rule STE-RATE.
steroid-rate-title = The label’s starting rate
steroid-rate = The label starts at { $rate } mg per kg per day.
steroid-rate-sum = { $kg } kg × { $rate } mg per kg = { $daily } mg per day
steroid-rate-caution = Your child’s prescription may be different: follow the prescription.

## Blood tests, in words

tests-title = Blood tests
# Rule MON-LIVER.
tests-liver = Liver
tests-liver-text = Every week for the first month and through the taper. Then every other week for one more month. They go on longer if the results have not settled.
# Rule MON-PLT.
tests-platelets = Platelets
tests-platelets-text = Every week for the first month. Then every other week in months 2 and 3, until they are back to where they began.
# Rule MON-TROP.
tests-troponin = Troponin (heart)
tests-troponin-text = Every week for the first month. Then once a month in months 2 and 3, until it is back to where it began.
# Rule MON-3M.
tests-end = In all at least 3 months from the infusion. Your team says when they can stop. They never end by themselves.

## Daily life, in words

life-title = In these weeks
# Rule HYG-SHED: 1 month from the infusion.
life-diapers = Diapers
life-diapers-text = The virus leaves mostly in stool. For 1 month from the infusion, wash your hands and seal diapers in a bag.
# Rules VAC-ADJUST, VAC-LIVE.
life-vaccines = Vaccines
life-vaccines-text = Ask your team before any vaccine. The vaccine plan may change around the steroid. Some live vaccines have to wait.
# Rule RSV.
life-rsv = RSV
life-rsv-text = Protection from RSV is advised in season. Ask your team.
# Rule MON-TMA: mostly in the first 2 weeks.
life-watch = Small clots (TMA)
life-watch-text = Mostly in the first 2 weeks. Signs are bruises, a seizure, little urine, or high blood pressure. Call the team at once.

## The kit table. Rule ZOL-KIT. It keeps one decimal, as the label prints it.

kits-title = The label’s kit table
kits-lead = One kit is made up for the child’s weight. All { $count } rows of the label:
kits-caption = Kit table of the label: weight, volume, vials, vector genomes
kits-region = Kit table, scrolls up and down
kits-weight = Weight
kits-weight-unit = kg
kits-volume = Volume
kits-volume-unit = mL
kits-vials = Vials
kits-dose = Dose
kits-dose-unit = vg
kits-band = { $from } to { $to }
kits-yours = your child: { $kg } kg
kits-neighbour = next to { $kg } kg
kits-note-b = Where the number of vials carries a star (*), it comes from one copy only. The hospital’s own order counts.
kits-star = one copy only

## Sources

sources-title = Where this comes from
sources-lead = Every number and date here follows a rule, and every rule has a source. The facts were last checked on { $date }.
sources-review-due = They will be checked again by { $date }.
sources-overdue = The facts are due for review since { $date }. Check with your team before you rely on them.
sources-all = { $count ->
    [one] { $count } rule, with its source
   *[other] All { $count } rules, with their sources
}
source-id = Rule { $id }
source-from = Source: { $source }
source-from-dated = Source: { $source } ({ $revision })
source-checked = Checked on { $date }
grade-A = Grade A
grade-A-text = From the label, a regulator or the maker, or from two copies that agree.
grade-B = Grade B
grade-B-text = From one faithful copy or an official summary.
grade-C = Grade C
grade-C-text = Not yet checked against the printed label. Check this with your team.

## The rules, each in a sentence. The id is the name after "rule-".

rule-ZOL-FORM = Zolgensma comes as a kit for the child’s weight: 2 to 14 vials of 5.5 mL or 8.3 mL.
rule-ZOL-STRENGTH = Each mL holds 2 × 10^13 vector genomes (vg). There is one strength.
rule-ZOL-DOSE = The dose is 1.1 × 10^14 vg per kg, once. The volume comes from the top of the weight band.
rule-ZOL-KIT = The kit table has 37 rows, from 2.6 kg to 21 kg.
rule-ZOL-GAP = No rule was found for a weight between two rows, such as 3.05 kg. Both rows are shown.
rule-ZOL-RANGE = There is no row below 2.6 kg or above 21 kg.
rule-ZOL-TOP = The top of the band sets the volume, so a lighter child in the band gets more per kg.
rule-ZOL-AGE = It is for children under 2 years with changes in both copies of the SMN1 gene.
rule-ZOL-ONCE = It is given one time only. A second dose has not been studied.
rule-ZOL-INFUSION = It goes into a vein over 60 minutes by a syringe pump, never as a push. A back-up line is advised. A salt-water flush follows.
rule-ZOL-KITCARE = The kit arrives frozen, goes into the refrigerator, and is used within 14 days. Once drawn up, it is used within 8 hours. It is never frozen again.
rule-ZOL-BASE = Before it: tests of liver, kidneys, blood count, troponin, and antibodies to AAV9.
rule-ZOL-AAV9 = An antibody level above 1:50 may be tested again. It is not known if the medicine is safe or works above it.
rule-ZOL-ILL = With an infection, the infusion waits until the infection has gone and the child is stable.
rule-ZOL-PRETERM = For a child born early, the infusion waits until the child reaches full term.
rule-ZOL-EFFECT = It may take a while for symptoms to ease. In studies some children got better within 1 month.
rule-ZOL-RENAL = With kidney problems no change of the dose is advised. Ask your team.
rule-ITV-LOOKALIKE = Itvisma has the same active substance but a fixed dose into the spinal fluid, from 2 years of age. Doseline is not for it.
rule-STE-START = The steroid starts the day before the infusion.
rule-STE-RATE = The label’s starting rate is 1 mg per kg per day. The prescription may be different, and it counts.
rule-STE-30 = The full amount runs for at least 30 days, from day −1 to day 28.
rule-STE-GATE = The taper starts only if the exam and the bilirubin test are normal, and ALT and AST are both below 2 times the upper limit of normal. The team decides.
rule-STE-TAPER = The taper goes step by step over the next 28 days. The label names no amounts.
rule-STE-HOLD = If the tests have not settled, the full amount goes on until they have. Then comes the taper. Later dates move too.
rule-STE-CONSULT = If it does not settle, the team asks a children’s liver doctor. Higher, longer and slower courses happen.
rule-STE-ABRUPT = The steroid is never stopped suddenly.
rule-STE-MISSED = After a missed or thrown-up dose, call the team at once. There is no home rule.
rule-STE-REAL = In published groups the steroid took 87.5 days on average (57 to 274) and 126 days (52 to 210). In the second, 36 % had too little of their own steroid after.
rule-STE-AFTER = After the last dose, ask the team about a sick-day plan.
rule-STE-LIQUID = Steroid liquids come in 1, 3, 5 and 10 mg per mL. A mix-up of 1 and 10 is tenfold. Read the bottle.
rule-MON-LIVER = Liver tests: every week for the first month and through the taper, then every other week for one more month.
rule-MON-3M = Blood tests run for at least 3 months from the infusion.
rule-MON-PLT = Platelets: every week for the first month, then every other week in months 2 and 3, until back to the start value.
rule-MON-TROP = Troponin: every week for the first month, then monthly in months 2 and 3, until back to the start value.
rule-MON-TMA = Small clots (TMA) come mostly in the first 2 weeks. Signs: bruises, seizure, little urine, high blood pressure.
rule-CALL-NOW = When to call the team at once.
rule-HYG-SHED = The virus leaves mostly in stool. Wash hands and seal diapers in a bag for 1 month from the infusion.
rule-VAC-ADJUST = The vaccine plan may change around the steroid. Ask before any vaccine.
rule-VAC-LIVE = Live vaccines do not go with a steroid amount that weakens the body’s defence. Ask the team.
rule-RSV = RSV protection is advised in season. Ask the team.
