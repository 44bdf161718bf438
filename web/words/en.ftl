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

## Dates. $month and $weekday are full names.

# From the first month, and from Monday; a comma between two names. The last are for a column as wide as four letters.
month-names = January, February, March, April, May, June, July, August, September, October, November, December
month-names-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
weekday-names = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
weekday-names-short = Mon, Tue, Wed, Thu, Fri, Sat, Sun
weekday-names-least = { weekday-names-short }
date-full = { $weekday } { $day } { $month } { $year }
date-near = { $weekday } { $day } { $month }
# The edition of a source that names no day.
date-month = { $month } { $year }
# Under a head that names month and year. $weekday is a short name.
date-in-month = { $weekday } { $day }
# A day in a row under a head: 4 Mar. The whole date is beside it for those who hear it.
date-short = { $day } { $month }
# In a sentence on the screen: 4 March. The whole date is beside it too.
date-brief = { $day } { $month }
# $from is a day alone where both are of one month: 4 – 10 Mar.
date-short-span = { $from } – { $through }
date-span = { $from } to { $through }
date-from-on = from { $from } on
date-range = { $weekday } { $day } { $month } – { $lastWeekday } { $lastDay } { $lastMonth }
date-range-month = { $weekday } { $day } – { $lastWeekday } { $lastDay } { $lastMonth }
date-range-day = { $lastWeekday } { $lastDay } { $lastMonth }
# $days are a whole span. The steroid's end is not known yet, so the rule may go on longer.
span-with-steroid = { $days }, and longer if the steroid goes on longer
span-course-open = from { $from } until your team says how it goes on
span-unless-taper = { $days }, and on past that day, unless your team has started the taper
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
kg-and-g = { $kg } kg { $g } g
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
unit-ml = mL

## The frame

page-title = Doseline: your child’s Zolgensma plan
page-description = Weight and infusion date in, a care plan out. For families after Zolgensma, a gene therapy for spinal muscular atrophy. Works offline. Sends nothing.
skip-to-plan = Skip to the plan
call-link = Call the team
language-label = Language
# Shown until somebody with a name has read every word of this language. Say it in this language.
language-not-reviewed = This translation has not been checked by a medical translator yet. If something is not clear, ask your team.
language-missed = { $language } is not on this device yet. Choose it again when you have a connection.
welcome-title = Your child’s Zolgensma plan
welcome-text = Zolgensma is a gene therapy for spinal muscular atrophy (SMA). It is given one time, into a vein. A steroid and blood tests go with it, for weeks.
welcome-ask = Get your child’s dates: steroid, blood tests, when to call.
welcome-private = What you type stays on this device. Nothing is sent or kept.
welcome-private-tab = What you type stays on this device. Nothing is sent. This tab remembers it until you close it.
welcome-private-kept = What you type stays on this device. Nothing is sent. A plan is kept here, in this browser.
no-script = To work out your child’s own dates, this page needs JavaScript, and it is off here. Everything below still holds. Your team can fill in the dates with you.
about-title = About Zolgensma
page-missing = Part of this page has not come yet. What you type here stays. It tries again by itself.
engine-failed = The part of this page that works out the plan could not start. Nothing is wrong with what you typed. Try another browser. Everything below still holds.
purpose = Doseline explains the label and shows the dates that follow from it. It does not prescribe. Follow your child’s prescription. Not made by, or for, the makers of the medicine.
not-reviewed = No clinician has reviewed Doseline yet.
footer-build = Build { $build }
footer-plan = Plan { $hash }
footer-printed = Printed on { $date }

## The places

places = Places
place-today = Today
place-dates = Dates
place-tests = Tests
place-medicine = Medicine
place-more = More
place-back = Back to More
place-back-start = Back to the questions
start-no-plan = “{ $place }” needs a plan. Answer the three questions first.
place-share = Keep and share
place-print = Print
place-message = { message-title }
place-questions = Questions for your team
place-changes = What changed so far
place-learn = Learn
place-compare = Compare three medicines
place-kit = The label’s kit table
place-sources = Where this comes from
place-answers = Weight and dates
place-language = Language
place-look = Larger text, night look
place-about = About and privacy
start-sent = I was sent a plan
start-learn = Read about Zolgensma

## In a frame of another page

embed-start = Make your child’s plan
embed-by = Opened from: { $org }
embed-whole = Open the whole page
embed-whole-address = Address of the whole page
embed-whole-note = If no new page has opened, or it shows nothing, copy this address, or point a phone’s camera at the code. What you typed here does not go along. To take it with you, save a plan file or make a link first.
embed-whole-code = QR code of the address of the whole page
embed-number = The page that you came from gives this number for your team:
embed-number-of = The page that you came from ({ $org }) gives this number for your team:
embed-number-check = Doseline does not know whose it is. Use it only if you know that it is right.
embed-number-take = It is right. Use this number

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
# The way past a weight that is unlikely at this age.
weight-confirm = Yes, { $kg } kg ({ $pounds } lb { $ounces } oz) is right
weight-again = Type the weight again to go on
weight-again-hint = For example, 8.2 kg or 18 lb 1 oz
size-help = More about the weight (you may skip this)
size-help-hint = This only helps the page to notice a slip in the weight, or a weight that has grown old. It changes nothing in the plan.
weighed = When was this weight taken?
sex = Sex
sex-none = I would rather not say
sex-girl = Girl
sex-boy = Boy
weeks-early = Weeks born before the due date

## What is not right yet. Each message names what, why and the way out.

error-prefix = Error:
summary-title = { $count ->
    [one] There is a problem
   *[other] There are { $count } problems
}

# The weight, as read from what was typed.
problem-weight-empty = Type your child’s weight.
problem-weight-unit-missing = The unit of the weight is not clear. Choose kg, or lb and oz.
problem-weight-two-readings = The number behind kg can be read in two ways. Did you mean { $first } or { $second }?
problem-weight-one-reading = The number behind kg has no unit. Did you mean { $first }?
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
problem-weight-again-differs = The weight that you typed again is not the same. Check both, and the unit.
problem-weight-weeks-unclear = The weeks born early must be a whole number, like 3. Leave the box empty if you do not know.
problem-weight-unknown-sex = The sex must be girl or boy. Choose one, or leave it out.
problem-weight-below-0-weeks = The weeks born early cannot be less than 0. Check the number.
problem-weight-above-17-weeks = The weeks born early cannot be more than 17. Check the number.

# The dates.
problem-birth-empty = Type your child’s birth date.
problem-birth-two-dates = { $typed } can be read as two dates of birth. Choose the right one below.
problem-birth-day-missing = The birth date needs a day.
problem-birth-month-missing = The birth date needs a month.
problem-birth-year-missing = The birth date needs a year.
problem-birth-day-unclear = The day of birth must be a number from 1 to 31.
problem-birth-month-unclear = The month of birth must be a number from 1 to 12, or a name like March.
problem-birth-year-unclear = The year of birth needs all four digits, like 2025.
problem-birth-unreadable-date = “{ $typed }” is not a date that we can read. Type the day, month and year of birth.
problem-birth-other-calendar = { $typed } looks like a year of another calendar. Type the year of birth as on hospital papers, such as 2025.
problem-birth-no-such-day = { $typed } is not in the calendar. Check the day and the month of birth.
problem-birth-before-2000 = The birth date is before the year 2000. Check the year.
problem-birth-after-2100 = The birth date is after the year 2100. Check the year.
problem-infusion-empty = Type the date of the infusion.
problem-infusion-two-dates = { $typed } can be read as two dates of the infusion. Choose the right one below.
problem-infusion-day-missing = The infusion date needs a day.
problem-infusion-month-missing = The infusion date needs a month.
problem-infusion-year-missing = The infusion date needs a year.
problem-infusion-day-unclear = The day of the infusion must be a number from 1 to 31.
problem-infusion-month-unclear = The month of the infusion must be a number from 1 to 12, or a name like March.
problem-infusion-year-unclear = The year of the infusion needs all four digits, like 2025.
problem-infusion-unreadable-date = “{ $typed }” is not a date that we can read. Type the day, month and year of the infusion.
problem-infusion-other-calendar = { $typed } looks like a year of another calendar. Type the year of the infusion as on hospital papers, such as 2025.
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
problem-any-out-of-memory = This device has no memory left for this. Close other pages, then load this page again. What you typed was fine.
problem-any-missing = Something is missing: { $field }. Fill it in.
problem-any-unknown-field = The page sent a field that is not known: { $field }. Load the page again.
problem-any-repeated-field = The page sent { $field } twice. Load the page again.
problem-any-wrong-type = The page sent { $field } in the wrong form. Load the page again.
problem-any-unknown-edition = This label edition is not known. Load the page again.
problem-any-unknown-sex = The sex must be girl or boy. Choose one, or leave it out.
problem-any-unknown-unit = The unit must be kg, lb or g. Choose one.
problem-any-below-0-weeks = The weeks born early cannot be less than 0. Check the number.
problem-any-above-17-weeks = The weeks born early cannot be more than 17. Check the number.
problem-any-two-dates = { $typed } can be read as two dates. Type day, month and year, each in its box.
# Half of an emoji, left behind in a box.
problem-any-broken-character = There is a character here that cannot be read. Please remove it.
problem-any-not-a-date = { $field } is not a date. Type day, month and year.
problem-any-no-such-day = { $field } is not in the calendar. Check the day and the month.
problem-any-before-2000 = { $field } is before the year 2000. Check the year.
problem-any-before-1900 = { $field } is before the year 1900. Check the year.
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
problem-any-weighed-after-infusion = This weight was taken after the infusion. Check both dates, or type the weight that the hospital used.
problem-any-weight-old = This weight was taken more than 14 days before the infusion. The hospital will weigh your child again.
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

## The infusion

infusion-title = The infusion
infusion-once = mL, once
infusion-given = Given { $date }: { $ml } mL into a vein, once, by the hospital
infusion-given-gap = Given { $date }: into a vein, once, by the hospital
infusion-for = for a weight of { $kg } kg ({ $pounds } lb { $ounces } oz)
infusion-band = weight band
infusion-vials = vials in the kit
infusion-vials-count = { $count }
infusion-time = how long it runs
infusion-rule = The hospital does this. A pump moves it slowly into a vein. It is given one time only.
# Rule ZOL-PLACE.
infusion-place-name = Who gives it, and where
infusion-place = A trained doctor or nurse gives it, in a clinic or hospital. A doctor with experience in SMA is in charge.
infusion-gap-title = Two kits are possible
infusion-gap-text = { $kg } kg lies between two rows of the label’s kit table. Doseline chooses neither. The weight that the hospital records, to one decimal, decides.
infusion-gap-vials = { $count ->
    [one] { $count } vial
   *[other] { $count } vials
}
infusion-confirm = The hospital will weigh your child again. The weight that it records decides.
source-line = { $source } · checked on { $date }
source-word = source
source-nth = source { $nth }
source-foot = Where this comes from

count-title = How the hospital counts it
# Rule ZOL-DOSE, ZOL-STRENGTH, ZOL-KIT, ZOL-TOP.
count-unit = The hospital counts this medicine in vector genomes, vg for short.
count-dose = The label’s dose is 1.1 × 10^14 vg (110 million million) for each kg, once.
count-strength = Each mL holds 2 × 10^13 vg (20 million million).
count-rate = The pump runs at { $rate }.
count-top = The volume is worked out from the top of the weight band: { $kg } kg.
count-kit = This kit holds { $vg } vg ({ $millions } million million).
count-child = So a lighter child in the band gets a little more for each kg. For your child that is { $vg } vg per kg.
count-split-both = Vials in this kit: { $small } of 5.5 mL and { $large } of 8.3 mL.
count-split-large = Vials in this kit: { $large } of 8.3 mL.
count-vials-b = How many vials there are, and of which size, comes from one reliable copy. The hospital’s own order counts.
count-split-b = How many vials there are of each size comes from one reliable copy. The hospital’s own order counts.

## The plan, drawn

plan-title = The plan
timeline-label = Picture of the plan over time. The list “Every date” below says the same in words.
ribbon-label = Calendar of the plan, a week in each row. The arrow keys go from day to day. The list “Every date” below says the same in words.
timeline-dashed = Dashed: it depends on a result. Nothing is fixed until your team says so.
timeline-today = today
timeline-outside-before = Today is before this picture.
timeline-outside-after = Today is after this picture.
lane-infusion = Infusion
lane-steroid = Steroid, every day
lane-tests = Blood tests
lane-diapers = Diapers: wash hands, seal the bag
lane-vaccines = Ask before any vaccine
lane-watch = Watch for bruises, a seizure, little urine
lane-aftercare = After the steroid
# Words inside the bars of the picture; the short ones where there is little room.
bar-full-long = full dose
bar-full-short = full
bar-taper-long = taper, if the team says go
bar-taper-short = taper
bar-minimum = 3 months
key-title = What the marks mean
key-infusion = infusion
key-full = steroid, full dose
key-taper = taper, if the team says go
key-gate = the team decides
key-visit = blood test
key-visit-conditional = blood test, moves with the taper
key-window = time with a rule
key-minimum = 3 months after
key-watch-tma = watch closely
key-window-hygiene = diaper rule
key-window-vaccines = ask before any vaccine
key-today = today
day-hint = Tap a day to see what it holds.
# $what is one thing or more, such as “steroid, full dose; blood test”.
day-label = { $date }: { $what }
day-label-and = { "; " }
day-full = Steroid, full dose
day-taper = Steroid taper, if your team says go
day-taper-team = Steroid taper, as your team set it
# $name is the time, or which dose it is; $text its amount.
day-dose = { $name }: { $text }
day-given = given
day-unless-full = If your team has not said “go” by then, the full dose goes on.
day-unless-taper = If your team has not said by then that the steroid has ended, it goes on.
day-rule-first = { $rule }: from this day to { $date }
day-rule-runs = { $rule }: to { $date }
day-rule-last = { $rule }: this is the last day
day-rule-open = { $rule }: until your team says
day-nothing = Nothing in the plan on this day.
day-list-bottle = The steroid of each day, in mL from the bottle of { $strength }, as your team wrote it.

## The plan, in words: the table

table-title = Every date
table-caption = Each date of the plan, what happens, and where it comes from
table-when = When
table-day = Day
table-day-span = { $from } to { $through }
table-day-from = { $from } on
table-what = What
table-basis = Comes from
table-fold = Every date, by month
table-through = to { $date }
table-through-unless = to { $date }, and on past that day, unless your team has started the taper
table-open = until your team says how it goes on
table-rule-open = until your team says
table-last-day = Last day: { $what }
table-where-from = Where this comes from
table-today = Today, { $date }
source-for = Source of { $what }
source-nth-for = Source { $nth } of { $what }
basis-label = the label
basis-team = your team
basis-conditional = test results to come
basis-visit-mixed = the label; the liver test moves with the taper

# Of a copy that a hospital had made with its own settings, and of a plan made with such a copy.
hospital-basis = your hospital’s plan, version { $version }
hospital-plan = These dates follow your hospital’s plan: { $hospital }, version { $version } ({ $date }, signed by { $by }).
hospital-label-title = What the label says
hospital-label-text = These are the days that the label has another way. For your child, your hospital’s plan counts.
hospital-label-same = The label has the same days.
hospital-column-what = What
hospital-column-own = Your hospital
hospital-column-label = The label
hospital-not-listed = not named
hospital-number = { $hospital } gives this number for “{ $who }”:
hospital-number-take = Use this number
hospital-steroid-taper-text = Less and less over the next { $days } days.
hospital-changes-none = No changes yet. These are the dates of your hospital’s plan.
hospital-gate-ask-end = The { $days } days of the taper in your hospital’s plan are over. Has your team said that the steroid has ended?
hospital-change-taper-label = Just the first day ({ $days } days, as in your hospital’s plan)
hospital-links = From { $hospital }
schedule-of = the plan of { $hospital }, version { $version }
schedule-label = the label
item-infusion = Infusion
item-infusion-volume = Infusion, { $ml } mL, once, over { $minutes } minutes
item-steroid-full = Steroid, full dose, every day
item-steroid-gate = The team decides: taper, or stay on the full dose
item-steroid-taper = Steroid taper, amounts set by your team
item-visit = Blood test: { $tests }
item-visit-weekly = A blood test every week: { $tests }
item-window-hygiene = Diapers: wash hands, seal the bag
item-window-vaccines = Ask before any vaccine
item-watch-tma = Watch for bruises, a seizure, little urine
item-aftercare = After the steroid: ask about a sick-day plan
item-monitoring-beyond = More blood tests until your team says that they can stop
item-monitoring-minimum = 3 months of blood tests: the label’s least time. Ask your team if they go on.
item-other-course = Course
item-other-gate = Decision
item-other-visit = Visit
item-other-series = Every week
item-other-window = Time with a rule
item-other-milestone = Milestone

## Call card. Rules CALL-EMERGENCY, CALL-NOW, CALL-MORE.

call-title = When to call
# Unfolds the signs, and the boxes for phone numbers.
call-signs = Signs, and your phone numbers
# Shown on a small button: is this one of the signs?
call-signs-mark = ?
# Rule CALL-EMERGENCY, in its order.
call-emergency-title = Call the emergency number first, then the team
call-emergency-breathing = trouble breathing
call-emergency-colour = blue or pale grey skin
call-emergency-seizure = a seizure
call-emergency-wake = a child who cannot be woken
# Rule CALL-NOW, in its order.
call-now-title = Call the team at once
call-lead = Do not wait for the next visit.
call-now-yellow = yellow skin or eyes
call-now-vomiting = vomiting
call-now-alert = less alert than usual
call-now-dose = a steroid dose missed or thrown up
call-now-bruises = bruises or bleeding that you cannot explain
call-now-seizure = a seizure
call-now-urine = little urine
call-now-colour = pale grey or blue skin
call-now-breathing = hard or fast breathing
call-now-swelling = swelling of arms, legs or belly
call-now-infection = signs of infection: cough, wheeze, sneeze, runny nose, sore throat, fever
# Rule CALL-MORE, in its order.
call-more-title = Also tell the team, the same day
call-more-urine = dark urine
call-more-stools = pale stools
call-more-belly = a sore belly
call-more-appetite = no appetite
call-more-rash = rash or a swollen face
call-more-contact = contact with chickenpox or measles while on the steroid
call-number = Keep your team’s number in your phone and by the fridge.
call-number-line = Team’s number:
# On paper, in one line: one of the titles above, and its signs.
call-print = { $title }: { $signs }

# Numbers that the family types.
phone-team = Our local team
phone-team-ask = Your team’s number
phone-centre = The infusion center
phone-emergency = Emergency number
phone-add = Add phone numbers
phone-change = Change phone numbers
phone-hint = They show here and on every printed page.
phone-copy = If no call starts, dial this number:
phone-doubt-zero = No call link yet: leave out the (0).
phone-doubt-letters = No call link yet: type the number in digits alone. It shows as text.
phone-doubt-codes = A number with * or # gets no call link. It shows as text.
phone-doubt-several = No call link yet: type one number alone. It shows as text.
phone-doubt-unfinished = This number is not complete.
phone-doubt-long = No call link: this has more digits than a phone number. It shows as text.
phone-doubt-unclear = No call link yet: type the number with digits and single spaces. It shows as text.
phone-country = Emergency number by country
phone-country-none = Choose a country
# The browser's region may not be where the family is. A number follows on a line of its own.
phone-guess = If you are in { $country }:
phone-guess-yes = Yes, I am in { $country }
phone-guess-no = Another country
# A country's name behind "in": $code is its two letters, $country its name.
phone-place = { $code ->
    [AE] the { $country }
    [DO] the { $country }
    [GB] the { $country }
    [NL] the { $country }
    [PS] the { $country }
    [US] the { $country }
   *[other] { $country }
}
# $country is its name, $number its emergency number.
phone-line = Emergency number ({ $country }): { $number }.
# Said before the number of a country, where another one was typed before.
phone-own = Your own number stays.
phone-lines = Numbers checked on { $date }. Ask your team which number to call.

## Learn: what families ask. The answers are the rules below; a "lead" comes before them.

learn-title = Learn
learn-search = Search
learn-all = { $count ->
    [one] One more question, and words that you will hear
   *[other] { $count } more questions, and words that you will hear
}
learn-found = { $count ->
    [0] Nothing found.
    [one] One thing found.
   *[other] { $count } things found.
}
learn-none = Try another word, or
learn-ask = write it down for your team.
learn-compare = Zolgensma, Evrysdi and Spinraza side by side
learn-diapers = What about diapers?
learn-vaccines = Can my child have vaccines?
learn-group-medicine = The medicine
learn-group-day = The day of the infusion
learn-group-after = The weeks after
learn-form = What does the medicine come as?
learn-strength = Are there different strengths?
learn-dose = How is the dose worked out?
learn-given = How is it given?
learn-place = Who gives it, and where?
learn-who = Who is it for?
learn-long = Is it for the long term?
learn-long-lead = No, it is given once. But the steroid and the blood tests go on for weeks.
learn-effect = How long until it works?
learn-kidney = What if my child has kidney problems?
learn-again = Can my child have a second dose?
learn-combo = Can my child have another SMA medicine too?
learn-itvisma = Is Itvisma the same?
learn-itvisma-lead = No. Only the name is almost the same.
learn-checked = What is checked before the infusion?
learn-antibodies = What if the antibody level is high?
learn-delay = What can delay the infusion?
learn-length = How long does the infusion take?
learn-length-lead = Ask your team how long the whole day takes.
learn-kit = How is the kit kept?
learn-why = Why does my child need a steroid?
learn-steroid = How long does the steroid run?
learn-gate = Who says when the taper starts?
learn-missed = What if a dose is missed or comes back up?
learn-stop = Can we stop the steroid early?
learn-mix = Why does the strength on the bottle matter?
learn-tests = How long do the blood tests go on?
learn-liver = Why is the liver watched so closely?
learn-clots = What are the signs of small clots?
learn-home = Can others at home have their vaccines?
learn-end = What matters after the last dose?

tell-title = Check that you have got it
tell-lead = Say it in your own words, to each other or to your team. If you get stuck, ask.
tell-start = On which day does the steroid start?
tell-call = When do we call the team at once?
tell-missed = What do we do if a dose is missed?
tell-gate = Who says when the taper starts?
tell-dose = How many mL is one dose, and which line on the syringe is that?

glossary-title = Words that you will hear
term-label = label
term-label-text = The official text that says how a medicine is used.
term-sma = SMA
term-sma-text = Short for spinal muscular atrophy.
term-infusion = infusion
term-infusion-text = A liquid that runs slowly into a vein.
term-kit = kit
term-kit-text = The box of vials that is made up for one child.
term-vial = vial
term-vial-text = A small glass bottle.
term-vg = vg
term-vg-text = Short for vector genomes. The hospital counts this medicine in them.
term-ml = mL
term-ml-text = Short for milliliter. The lines on a syringe count mL.
term-pump = syringe pump
term-pump-text = A machine that moves a syringe slowly and evenly.
term-steroid = steroid
term-steroid-text = Here: prednisolone by mouth, or a similar medicine.
term-taper = taper
term-taper-text = To take less and less, step by step.
term-liver = ALT, AST, bilirubin
term-liver-text = Blood tests of the liver.
term-platelets = platelets
term-platelets-text = A part of the blood. A blood test counts them.
term-troponin = troponin
term-troponin-text = A blood test of the heart.
term-antibodies = antibodies to AAV9
term-antibodies-text = Something in the blood that is measured before the infusion.
term-tma = TMA
term-tma-text = Clots in small blood vessels.
term-rsv = RSV
term-rsv-text = The short name of a virus.
term-sick-day = sick-day plan
term-sick-day-text = What your team wants you to do when your child is ill.

## Questions for the team

questions-title = Questions for your team
questions-own = Your question
questions-add = Add
questions-take = Add: { $question }
questions-answer = What the team said
questions-remove = Remove
questions-remove-label = Remove: { $question }
questions-offered = Some to begin with
ask-dose = How many mL is one steroid dose, and at what time?
ask-night = Whom do we call at night?
ask-missed = What do we do if a dose is missed or comes back up?
ask-visit = Where is the blood drawn each week?
ask-day = How long does the infusion day take, and what do we bring?
ask-vaccines = Which vaccines have to wait?
ask-rsv = Does our child need protection from RSV?
ask-sick = What is our sick-day plan after the last dose?
ask-visitors = Who may visit us? What if a brother or sister has a cold?
ask-nursery = When can our child go to daycare, swim or travel?
questions-to-ask = To ask
questions-done = Asked
questions-asked = We asked
questions-asked-label = We asked: { $question }
questions-unasked = Not asked yet
questions-unasked-label = Not asked yet: { $question }

## Notes

notes-title = Notes
notes-label = What you want to remember
notes-hint = They are part of the plan: whoever you share it with can read them.

## Calendar file

place-calendar = Calendar file
more-calendar-hint = The dates in your own calendar
cal-link = Put these dates in your own calendar
cal-lead = Your plan’s dates as a file for the calendar on your phone or computer. Nothing is sent.
cal-what = What goes in
cal-visits = Blood tests and visits
cal-phases = The phases of the steroid, and the rules
cal-doses = Each dose, at its time
cal-no-clocks = Your prescription here has no times yet. So each dose stands as a note for the whole day.
cal-words = How it is worded
cal-full = Say what it is about
cal-own = Put our questions and notes into the next blood test
cal-plain-hint = It says “Blood test” or “Medicine”. It names no medicine, no illness and no child, as others may see your calendar.
cal-own-hint = The titles name no medicine, no illness and no child. Your own words stand in the entry as you wrote them, and others may see your calendar.
cal-full-hint = It says which tests, “steroid”, and the nickname. Who sees your calendar can read that.
cal-goes-on = Nobody knows yet when the steroid ends. Make a new file after { $date }.
cal-none = Choose at least one thing that goes in.
cal-make = Make the calendar file
cal-unkept = Keep the plan on this device (More, Keep and share). Then the next file can change these entries.
cal-made = Your file is ready. Open it from your downloads.
cal-made-framed = No file there? The site around this page may not allow it. Open Doseline by itself, or copy the text below.
cal-text = No file there?
cal-text-label = The file as text. Save it with a name that ends in .ics.
cal-apps = What your calendar does with the file
cal-apps-own = Make a calendar of its own for these dates. After a change in the plan, take in a new file. If old dates stay, delete that calendar and take the file in again.
cal-apps-alarm = The file sets no alarms. Set them in your calendar.
cal-apps-google = Google: take the file in on a computer. It is a copy, and does not change by itself. If you have set alarms for a whole calendar, they count for all that is in it.
cal-apps-apple = Apple: on a Mac, choose File, then Import, then a calendar.
cal-apps-outlook = Outlook on the web: it takes the file in as it is on that day. It does not look for changes later.
cal-apps-read = From their own help pages, read on { $date }. They may work in another way by now.
cal-plain-visit = Blood test
cal-plain-infusion = Hospital day
cal-plain-steroid-gate = Talk with the team
cal-plain-steroid-full = Medicine, every day
cal-plain-steroid-taper = Medicine, next part
cal-plain-window-hygiene = Wash hands often
cal-plain-window-vaccines = Ask the team before any vaccine
cal-plain-watch-tma = Watch closely: see the plan
cal-plain-aftercare = Ask the team: plan for sick days
cal-plain-monitoring-minimum = Ask the team if the blood tests go on
cal-plain-monitoring-beyond = More blood tests, until the team says stop
cal-plain-dose = Medicine
cal-amount = The amount is from the day this file was made. Follow the prescription.
cal-plain-other = Ask the team
cal-dose = { $what }, { $number } of { $of }
cal-of = { $name }: { $what }
cal-may-move = { $what } (may move)
cal-unless = { $what }, unless your team has started the taper
cal-until = This entry goes up to { $date }. Your team says what comes then. Make a new file.
cal-renew = Make a new calendar file
cal-gone = Old entry, no longer used. You can delete it.

## More

more-share-hint = For the other parent: QR code, link or file
more-share-file-hint = For the other parent: a file
more-print-hint = Fridge sheet, whole plan, and more
more-message-hint = The doses of today, to send to someone
more-questions-hint = What to ask, what they said, your notes
more-to-ask = { $count ->
    [one] One to ask
   *[other] { $count } to ask
}
more-changes-hint = Each one, and a way to take it back
more-learn-hint = Diapers, vaccines, what the steroid does
more-compare-hint = Zolgensma, Evrysdi and Spinraza, day to day
more-kit-hint = All { $count } rows of the label
more-sources-hint = The source of each number and date
more-born = born { $date }
more-infusion = infusion { $date }
more-look-hint = For tired eyes
more-about-hint = What this is, and what it keeps

appearance-text = Size of the text
appearance-text-device = Normal
appearance-text-large = Larger
appearance-colors = Colors
appearance-colors-device = As on this device
appearance-colors-day = Day
appearance-colors-night = Night
appearance-kept = This is kept on this device with your plan.
appearance-unkept = This tab remembers it. To have it each time, keep your plan on this device.

nickname = Your child’s nickname
nickname-hint = If you like. It stands on top and in the names of files, so that the plans of two children are not mixed up.

language-same = Doses and dates are the same in each language.

privacy-title = Privacy
privacy-sent = Nothing you type leaves this device, unless you send a file or a link yourself.
privacy-account = There is no account. Nobody counts your visits.
privacy-kept = This tab remembers what you type until you close it. A plan stays longer only if you choose to keep it.
privacy-erase = “Erase what is kept” takes it all away again.
about-free = Doseline is free. Anyone may look at how it is made.
about-check = For those who check Doseline: beside each hosted copy lies the page selfcheck.html. It asks every known answer in your browser.
hosted-offline-kept = This page is kept on this device. It opens without the internet.
hosted-offline-not = This page is not kept on this device. It needs the internet each time you open it.

## Print: sheets for paper

print-lead = Choose a sheet. Below you see how it will look.
print-beside = Add a second language, on the same sheet:
print-look = How it will look on paper
print-button = Print this sheet
print-menu = Did nothing open? Look for “Print” in the menu of your browser.
print-framed = Did nothing open? The site around this page may not let it print. Open Doseline by itself.
print-edges = Your browser may add this page’s name and address at the edge. Turn off “Headers and footers” to leave them out.
print-none-here = This browser cannot print. Open Doseline in another one.
print-no-plan = There is no plan to print yet. Answer the three questions first.
sheet-fridge = Fridge sheet
sheet-fridge-hint = The next 14 days on one page
sheet-plan = The whole plan
sheet-plan-hint = Every date, at most 4 pages
sheet-clinic = For the clinic
sheet-clinic-hint = Since the last visit, and what you want to ask
sheet-infusion = Infusion day
sheet-infusion-hint = What is checked, what can delay it
sheet-pharmacy = For the pharmacy
sheet-pharmacy-hint = Your bottle in large print
sheet-employer = For work
sheet-employer-hint = Days alone: no medicine, no illness
# On top of each sheet.
paper-fridge = Steroid and blood tests: the next 14 days
paper-plan = The plan after Zolgensma
paper-clinic = For the clinic
paper-infusion = The day of the infusion
paper-pharmacy = For the pharmacy
paper-employer = Hospital visits
paper-page = Page { $page } of { $pages }
paper-edition = Label edition { $edition }, facts checked on { $date }
paper-edition-plain = Edition { $edition }, checked on { $date }
paper-agreed = Agreed with
paper-agreed-on = on
paper-left = There is more in the plan than fits on this sheet.
paper-day = Day
paper-steroid = Steroid
paper-else = What else
paper-bottle = The mL are for the bottle that says { $strength }, as your team wrote it.
# In the place of an amount that is in doubt; why stands at the foot of the list.
paper-below = see below
paper-from = from { $date }
paper-watch = In these weeks
# Rules STE-MISSED, STE-ABRUPT, STE-CLASH.
paper-missed = A dose missed, or thrown up
paper-each = Each dose
paper-ahead = What is ahead
paper-over = What is over
# Above the list of what is ahead, behind each of which stands "the label", "your team" or "test results to come".
paper-basis = Behind the “·” stands what each rests on.
paper-no-amount = Your team’s amount is not typed here yet.
paper-since = Since the last blood test that was ticked, { $date }
paper-doses = The steroid, day by day
paper-now = The steroid now
paper-done = Blood tests done, and what the team said
paper-next = Next blood tests
paper-more-tests = More are planned. The whole plan lists them.
paper-more-weekly = After these there is one every week, until your team says.
paper-more-reports = More doses were missed or thrown up. The whole plan lists them.
paper-none = Nothing is noted.
paper-ask = Our questions
paper-asked = Asked, and what the team said
paper-bring = What do we bring?
paper-who = Who may come?
paper-when = When and where do we come?
paper-ask-team = No rule of the label says these. Ask your team, and write it here.
paper-no-bottle = Type what your bottle says, under Medicine. Then it stands here in large print.
paper-employer-text = We have to be at the hospital on these days. The hospital may still change them.
paper-employer-days = The days
paper-employer-day = Hospital visit
paper-employer-weekly = From { $date }: one each week, until the hospital says.
paper-employer-none = No days are known yet.

## The day as a message

message-title = Today as a message
message-lead = The doses and dates of today in words. Anyone who gets it can read it.
message-show = Show the text
message-share = Send it
message-end = Plan { $hash }, from Doseline. Follow your child’s prescription.

## The steroid, in words

steroid-title = The steroid
# Rule STE-WHY.
steroid-why-name = Why a steroid
steroid-why = The treatment can cause inflammation and a rise of liver enzymes. The steroid holds both down.
# Rule STE-START.
steroid-start = Starts the day before the infusion
steroid-start-text = Prednisolone by mouth, or a similar steroid.
# Rule STE-30: 30 days, from day -1 to day 28, or longer.
steroid-full = Full dose, every day
steroid-full-text = At least 30 days in all. Longer if the liver tests have not settled.
# Rules STE-GATE, STE-HOLD.
steroid-gate = Your team decides
steroid-gate-text = They look at your child and at the blood tests. If all is well, the taper starts. If not, the full dose goes on, and later dates move.
# Rule STE-TAPER: 28 days.
steroid-taper = Taper, if the team says go
steroid-taper-text = Less and less over the next 28 days.
steroid-taper-team = Amounts set by your team
# Once the team has spoken, in place of the label's own words.
steroid-full-team-text = As long as your team says.
steroid-full-again = Back to the full dose
steroid-taper-set = Taper, as your team set it
steroid-taper-set-text = Step by step, never suddenly.
steroid-when-taper-open = once your team says go
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
steroid-stop = Never stop it suddenly. Missed a dose, or your child threw it up? Call the team at once.
# Rule STE-CLASH.
steroid-clash-name = A missed dose
steroid-clash = The bottle’s own leaflet may have a general rule for a missed dose. After this treatment the rule is: call your team.
# Rule STE-REAL.
steroid-real-name = How long it takes
steroid-real = It often takes longer than this. In two published groups of children it took about 88 days and 126 days on average. The shortest was 52 days, the longest 274.
# Rule STE-RATE.
steroid-rate-title = The label’s starting rate
steroid-rate = The label starts at { $rate } mg per kg per day.
steroid-rate-sum = { $kg } kg × { $rate } mg per kg = { $daily } mg per day
steroid-rate-caution = Your child’s prescription may be different: follow the prescription.

## The steroid as stairs

stairs-title = The steroid, from start to end
stairs-label = The steroid as stairs, one for each amount. The list below says the same.
stairs-bottle = From the bottle of { $strength }
stairs-today = today
stairs-taper-word = taper
stairs-full = Full dose
stairs-taper = Taper, if the liver tests allow
stairs-taper-team = Taper: amounts not typed yet
stairs-to = to { $date }
stairs-to-longer = to { $date }, or longer
stairs-from = from { $date }
stairs-past = Over:
stairs-now = Now:
stairs-rules = Step by step, and why

## Blood tests, in words

tests-title = Blood tests
tests-rule-title = How often blood is tested
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

life-title = Diapers, vaccines, staying well
# Rule HYG-SHED: 1 month from the infusion.
life-diapers = Diapers
life-diapers-text = The virus leaves mostly in stool. For 1 month from the infusion, wash your hands and seal diapers in a bag.
# Rules VAC-ADJUST, VAC-LIVE.
life-vaccines = Vaccines
life-vaccines-text = Ask your team before any vaccine. The vaccine plan may change around the steroid. Some live vaccines have to wait.
# Rules HYG-EU, DON-NONE.
life-gloves = Body fluids and waste
life-donation = Donation
# Rule VAC-HOME.
life-home = Vaccines of others at home
life-home-text = Is someone at home due for a live vaccine? Ask your team first. These vaccines are live: measles, mumps, rubella, rotavirus, nasal flu, oral polio.
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
kits-vials-sizes = of 5.5 mL + 8.3 mL
kits-dose = Dose
kits-dose-unit = vg
kits-band = { $from } to { $to }
kits-yours = your child: { $kg } kg
kits-neighbour = next to { $kg } kg
kits-note-b = How many vials there are of each size comes from one copy only. Where the whole number carries a star (*), it does too. The hospital’s own order counts.
kits-star = one copy only

## Three medicines side by side. The numbers belong to the rules that `web/compare/facts.js` names for each cell.
## No cell says that one is better, or that one works: each tells what its label has a family do.

compare-title = Three medicines side by side
compare-lead = Life with each, by its label. None comes first. Which one is for your child is a talk with your team.
compare-pick = Medicine to read about
compare-zolgensma = Zolgensma
compare-evrysdi = Evrysdi
compare-spinraza = Spinraza
compare-row-form = What it is
compare-row-age = For whom
compare-row-who = Who gives it
compare-row-where = Where
compare-row-how = How
compare-row-often = How often
compare-row-long = For how long
compare-row-tests = Tests
compare-row-missed = If one is missed
compare-row-month = A month at home

# ZOL-FORM: 2 to 14 vials.
compare-zolgensma-form = A liquid in 2 to 14 vials, a kit made up for the child’s weight.
compare-zolgensma-age = Children under 2 years, with changes in both copies of the SMN1 gene.
compare-zolgensma-who = A trained doctor or nurse, under a doctor who knows SMA well.
compare-zolgensma-where = In a clinic or a hospital.
compare-zolgensma-how = Into a vein, over 60 minutes, by a syringe pump.
compare-zolgensma-often = One time only.
compare-zolgensma-long = One infusion. The full dose of the steroid goes on for at least 30 days, the blood tests for at least 3 months.
compare-zolgensma-tests = Before: liver, kidneys, blood count, troponin, and antibodies to AAV9. After: liver, platelets and troponin, every week at first.
compare-zolgensma-missed = With an infection, the infusion waits. After a missed dose of the steroid, call the team at once.
compare-zolgensma-month = In the first month: a steroid each day and a blood test each week. Diapers go into a closed bag. Ask before any vaccine.

# EVR-FORM, EVR-TUBE, EVR-MILK, EVR-TESTS, EVR-MISSED, EVR-64, EVR-WEIGH.
compare-evrysdi-form = A liquid of 0.75 mg in each mL. From 2 years and 20 kg, a tablet of 5 mg, too.
compare-evrysdi-age = Children and adults.
compare-evrysdi-who = The family, or whoever cares for the child.
compare-evrysdi-where = At home.
compare-evrysdi-how = By mouth. The liquid may go through a feeding tube. It is never mixed into milk or formula.
compare-evrysdi-often = Once every day, at about the same time.
compare-evrysdi-long = For the long term.
compare-evrysdi-tests = The EU leaflet names a pregnancy test before the start, and no routine blood test.
compare-evrysdi-missed = Within 6 hours it is given, later it is skipped. The next one comes the next day. It is never doubled. One that came back up is not given again.
compare-evrysdi-month = A dose each day. The bottle stays in the refrigerator for 64 days at most. A new weight may change the amount.

# SPZ-FORM, SPZ-LOAD, SPZ-KEEP, SPZ-HIGH, SPZ-COUNT, SPZ-LABS, SPZ-MISSED, SPZ-MISSED-HIGH, SPZ-AFTER.
compare-spinraza-form = A liquid. Each dose is 5 mL, with 12, 28 or 50 mg in it.
compare-spinraza-age = Children and adults.
compare-spinraza-who = Someone with experience in it, or someone led by such a person.
compare-spinraza-where = No source here names the place. Ask your team.
compare-spinraza-how = Into the fluid around the spine, through a needle low in the back (lumbar puncture). A medicine to sleep is possible.
compare-spinraza-often = 12 mg: days 0, 14, 28, 58 (EU: 63), then every 4 months. High dose: 50 mg on days 0 and 14, then 28 mg every 4 months.
compare-spinraza-long = For the long term. In the first 12 months 6 doses, or 4 of the high dose. Then 3 a year.
compare-spinraza-tests = US text to 2025: platelets, clotting and urine before each dose. Of 2026: tests before and during it. EU leaflet: they may be done, not each time.
compare-spinraza-missed = Ask the team for the first free day. They say what follows. Of the high dose no rule was found: call the team.
compare-spinraza-month = In most months, no dose. A headache, a sore back or vomiting come mostly within 72 hours after one: tell the team. Call them if the head grows, the child is less awake, or sickness or headache last.

courses-title = The same days for all
courses-lead = The label’s dates if each began on its day. Your team sets the real ones.
courses-change = Start, birth, weight, and more
compare-field-start = First day
compare-field-birth = Birth
compare-field-weight = Weight
compare-field-early = Weeks born before the due date
compare-field-evrysdi = First day of Evrysdi, if another
compare-field-spinraza = First day of Spinraza, if another
compare-weight-hint = If you like. Only the amount of Evrysdi hangs on it.
compare-more = Born early, another first day, Evrysdi’s bottle, Spinraza’s doses
compare-show = Show these dates
compare-held = Nothing is drawn until the boxes above are right and you press “{ compare-show }”.
compare-span = How much time to show
compare-span-first-year = First year
compare-span-second-birthday = To age 2
compare-span-five-years = Five years
compare-no-birth = To draw it up to the second birthday, type the birth date first.
compare-birthday-past = On the first day the second birthday is past. Choose another time to show.
compare-picture = { $name } as a picture. Its dates are in the list below.
compare-dates = { $name }: each date, and more
compare-from-on = From { $date } on, for the long term
compare-spinraza-12 = 12 mg
compare-spinraza-switch = 12 mg, then the high dose from { $date } on
compare-spinraza-high = High dose: 50 mg, then 28 mg
compare-counts = In the first 12 months { $first ->
    [one] 1 dose
   *[other] { $first } doses
}, then { $then }. In the time shown: { $shown }.
compare-counts-none = none
compare-counts-next = { $second } in the next 12
compare-daily = A dose each day.
compare-rates = The label’s rate a day: { $rates }.
compare-rate-kg = { $mg } mg per kg
compare-rate-below = under { $kg } kg, { $rate }
compare-rate-from = from { $kg } kg on, { $rate }
compare-ask-age = Born early: ask your team which age counts.
compare-step-2-months = At 2 months: { $dates }.
compare-step-2-years = At 2 years: { $dates }.
compare-step-birth = { $date } by the birth date
compare-step-due = { $date } by the due date
# EVR-ML.
compare-amount-arithmetic = For { $kg } kg the rate comes to { $mg } mg. That is { $mg } ÷ 0.75 = { $ml } mL. Your pharmacy’s figure counts.
compare-amount-leaflet = For { $kg } kg it is { $mg } mg, in the leaflet { $ml } mL.
compare-amount-follow = Follow the prescription.
# EVR-LASTS: a bottle of 80 mL.
compare-bottle = A bottle of 80 mL holds { $doses } such doses at most, and is used for { $days } days at most.
compare-loading = { $mg }, one of the first doses
compare-key-dose = a dose
compare-key-bottle = a bottle
compare-key-daily = a dose each day
compare-key-around = steroid
compare-key-visit = blood test
compare-key-conditional = hangs on a result
# What the core says beside a medicine, where no rule has a sentence for it.
compare-notice-birth-date-missing = Without the birth date nobody knows which age the label asks for.
compare-notice-weight-missing = Without a weight there is no amount.
compare-group-what = What it is, and for whom
compare-group-given = How it is given
compare-group-life = Tests, a missed one, life at home
compare-field-bottle = Evrysdi: the day the pharmacy made the bottle up
compare-bottle-hint = If you like. The date on the bottle counts.
compare-field-regimen = Spinraza: which doses
compare-regimen-both = Both, one below the other
compare-regimen-switch = 12 mg, later the high dose
compare-field-switch = The high dose from this day on
compare-field-loading = Spinraza 12 mg: the first 4 doses
compare-days-us = US label: days 0, 14, 28, 58
compare-days-eu = EU leaflet: days 0, 14, 28, 63
compare-switch = { $mg }, in place of 12 mg
compare-bottle-days = A bottle: thrown away on the last of these days. The date on it counts.
compare-bottle-day = The bottle that was made up on { $from } is thrown away on { $through }. The date on it counts.

## Sources

sources-title = Where this comes from
sources-lead = Every number and date here follows a rule, and every rule has a source. The facts were last checked on { $date }.
sources-review-due = They will be checked again by { $date }.
sources-overdue = The facts are due for review since { $date }. Check with your team before you rely on them.
sources-all = { $count ->
    [one] { $count } rule, with its source
   *[other] { $count } rules, with their sources
}
source-id = Rule { $id }
source-edition = Edition: { $edition }
edition-us = US
edition-eu = EU (preview)
source-from = Source: { $source }
source-from-dated = Source: { $source } ({ $revision })
source-checked = Checked on { $date }
grade-A = Grade A
grade-A-text = From the label, a regulator or the maker, or from two copies that agree.
grade-B = Grade B
grade-B-text = From one reliable copy or an official summary.
grade-C = Grade C
grade-C-text = Not yet checked against the printed label. Check this with your team.

edition-named = Label: { $edition }.
edition-title = Which country’s label?
edition-lead = The whole plan follows one label. Choose the one that your team uses.
edition-unchecked = This label is a preview. Some of its days are not yet checked against the printed label. They say “check this with your team”.
# What rests on a rule of grade C.
check-item = { $what } (check this with your team)
check-course = The days of the steroid are not yet checked against the printed label. Check this with your team.
meaning-edition = The plan now follows the US label.
keep-two-labels = The two plans follow the labels of two countries. One plan can follow only one. Choose the label that your team uses.
# Rules ZOL-EU, ITV-LOOKALIKE.
problem-weight-limited-experience = Over { $limit } kg there is little experience with Zolgensma. Ask your team what that means for your child.
problem-infusion-limited-experience = Your child turns 2 on { $limit }. From 2 years on there is little experience with Zolgensma. Ask your team what that means for your child, and whether they mean Itvisma.
problem-any-limited-experience = From 2 years on, or over 13.5 kg, there is little experience with Zolgensma. Ask your team what that means for your child.

# The words of one edition: each stands in for the message of that name without “-eu”.
meaning-edition-eu = The plan now follows the EU label. It is a preview.
steroid-full-text-eu = 30 days from the infusion on. Longer if the liver tests have not settled.
steroid-taper-text-eu = Slowly less and less. In all the steroid takes about 2 months or longer, until the liver enzymes allow.
steroid-when-full-eu = day −1 to day 29
steroid-when-gate-eu = day 29
steroid-when-taper-eu = day 30 to day 57
lane-diapers-eu = Diapers: gloves, two bags
item-window-hygiene-eu = Diapers: gloves, two bags
today-rule-window-hygiene-eu = Until { $date } at least: gloves at each diaper, two bags, and clean hands.
life-diapers-text-eu = The virus leaves mostly in stool. For at least 1 month from the infusion, put diapers into two bags.
compare-zolgensma-month-eu = In the first month: a steroid each day and a blood test each week. Gloves for diapers, and two bags. Ask before any vaccine.
rule-HYG-SHED-eu = The virus leaves mostly in stool. For at least 1 month from the infusion, wash hands before and after each diaper.
compare-zolgensma-age-eu = No age limit. From 2 years on, or over 13.5 kg, there is little experience.
compare-zolgensma-long-eu = One infusion. The steroid takes about 2 months or longer, the liver tests at least 3 months.
rule-STE-START-eu = The steroid starts 24 hours before the infusion, so on the day before.
rule-STE-30-eu = Not yet checked, so check this with your team: the full dose runs for 30 days from the infusion on, day 0 to day 29. With day −1 that makes 31 doses.
rule-STE-TAPER-eu = The steroid is lowered slowly. In all it takes about 2 months or longer, until the liver enzymes allow. That the taper runs from day 30 to day 57 is not yet checked: check this with your team.
rule-MON-3M-eu = Liver tests run for at least 3 months from the infusion.
rule-MON-TMA-eu = Low platelets and small clots (TMA) come mostly in the first 2 weeks. Signs: bruises, seizure, little urine, high blood pressure.
rule-EVR-PRETERM-eu = Born early: the EU label counts the age from the due date. So do the dates at 2 months and at 2 years.

## The rules, each in a sentence. The id is the name after "rule-".

rule-ZOL-FORM = Zolgensma comes as a kit for the child’s weight: 2 to 14 vials of 5.5 mL or 8.3 mL.
rule-ZOL-STRENGTH = Each mL holds 2 × 10^13 vector genomes (vg). There is one strength.
rule-ZOL-DOSE = The dose is 1.1 × 10^14 vg per kg, once. The volume comes from the top of the weight band.
rule-ZOL-KIT = The kit table has 37 rows, from 2.6 kg to 21 kg. Its volumes are grade A. Some of the vial counts, and how many vials there are of each size, are grade B.
rule-ZOL-GAP = No rule was found for a weight between two rows, such as 3.05 kg. Both rows are shown.
rule-ZOL-RANGE = There is no row below 2.6 kg or above 21 kg.
rule-ZOL-TOP = The top of the band sets the volume, so a lighter child in the band gets more per kg.
rule-ZOL-AGE = It is for children under 2 years with changes in both copies of the SMN1 gene.
rule-ZOL-EU = There is no age limit. From 2 years on, or over 13.5 kg, experience is limited.
rule-ZOL-ONCE = It is given one time only. A second dose has not been studied.
rule-ZOL-INFUSION = It goes into a vein over 60 minutes by a syringe pump, never as a push. A back-up line is advised. A salt-water flush follows.
rule-ZOL-KITCARE = The kit arrives frozen, goes into the refrigerator, and is used within 14 days. Once drawn up, it is used within 8 hours. It is never frozen again.
rule-ZOL-BASE = Before it: tests of liver, kidneys, blood count, troponin, and antibodies to AAV9.
rule-ZOL-AAV9 = An antibody level above 1:50 may be tested again. It is not known if the medicine is safe or works above it.
rule-ZOL-ILL = With an infection, the infusion waits until the infection has gone and the child is stable.
rule-ZOL-PRETERM = For a child born early, the infusion waits until the child reaches full term.
rule-ZOL-EFFECT = It may take a while for symptoms to ease. In studies some children got better within 1 month.
rule-ZOL-PLACE = A trained doctor or nurse gives it in a clinic or hospital, under a doctor who knows SMA well.
rule-ZOL-COMBO = Little is known about other SMA medicines with it or after it. Experts in Europe (2024) do not advise using them together. The team decides.
rule-LIV-BOX = The boxed warning of the US label: serious liver injury and acute liver failure, with deaths. If that is suspected, a children’s liver doctor is asked promptly.
rule-UNIT-LB = 1 lb is exactly 0.45359237 kg. That is about 2.2 lb to a kg.
rule-ZOL-RENAL = With kidney problems no change of the dose is advised. Ask your team.
rule-ITV-LOOKALIKE = Itvisma has the same active substance but a fixed dose into the spinal fluid, from 2 years of age. Doseline is not for it.
rule-STE-START = The steroid starts the day before the infusion.
rule-STE-WHY = The steroid holds down the inflammation and the rise of liver enzymes that the treatment can cause.
rule-STE-RATE = The label’s starting rate is 1 mg per kg per day. The prescription may be different, and it counts.
rule-STE-30 = The full dose runs for at least 30 days, from day −1 to day 28.
rule-STE-GATE = The taper starts only if the exam and the bilirubin test are normal, and ALT and AST are both below 2 times the upper limit of normal. The team decides.
rule-STE-TAPER = The taper goes step by step over the next 28 days. The label names no amounts.
rule-STE-HOLD = If the tests have not settled, the full dose goes on until they have. Then comes the taper. Later dates move too.
rule-STE-CONSULT = If it does not settle, the team asks a children’s liver doctor. Higher, longer and slower courses happen.
rule-STE-ABRUPT = The steroid is never stopped suddenly.
rule-STE-MISSED = After a missed or thrown-up dose, call the team at once. There is no home rule.
rule-STE-CLASH = The steroid bottle’s own leaflet may give a rule for a missed dose. After this treatment the rule is: call the team.
rule-STE-REAL = In published groups the steroid took 87.5 days on average (57 to 274) and 126 days (52 to 210). In the second, 36 % had too little of their own steroid after.
rule-STE-AFTER = After the last dose, ask the team about a sick-day plan.
rule-STE-LIQUID = Steroid liquids come in 1, 3, 5 and 10 mg per mL. A mix-up of 1 and 10 is tenfold. Read the bottle.
rule-MON-LIVER = Liver tests: every week for the first month, while the full dose goes on, and through the taper. Then every other week for a month, or longer.
rule-MON-LIVER-2019 = The US text of 2019 to 2022 on liver tests: every week for the first month, then every other week in months 2 and 3, until they have settled.
rule-MON-3M = Blood tests run for at least 3 months from the infusion.
rule-MON-PLT = Platelets: every week for the first month, then every other week in months 2 and 3, until back to the start value. The US text of 2019 to 2022 has these days. Today’s says “on a regular basis”.
rule-MON-TROP = Troponin: every week for the first month, then monthly in months 2 and 3, until back to the start value. The US text of 2019 to 2022 has these days.
rule-MON-TMA = Small clots (TMA) come mostly in the first 2 weeks. Signs: bruises, seizure, little urine, high blood pressure.
rule-CALL-EMERGENCY = Trouble breathing, blue or pale grey skin, a seizure, or a child who cannot be woken: call the emergency number first, then the team. The EU leaflet asks for urgent help. That this number comes first is our own advice.
rule-CALL-NOW = Call the team at once for yellow skin or eyes, vomiting, a child less alert than usual, a missed or thrown-up steroid dose, or bruises or bleeding you cannot explain. Also for a seizure, little urine, pale grey or blue skin, hard or fast breathing, or swelling of arms, legs or belly. Also for signs of infection: cough, wheeze, sneeze, runny nose, sore throat, fever.
rule-CALL-MORE = Tell the team the same day about dark urine, pale stools, a sore belly, no appetite, a rash or a swollen face. Also about contact with chickenpox or measles while on the steroid.
rule-HYG-SHED = The virus leaves mostly in stool. For 1 month from the infusion, wash hands before and after, seal diapers in a bag, and put them in the ordinary trash.
rule-HYG-EU = Use gloves for body fluids and waste, put the waste into two bags, and use soap or alcohol rub. Do so for at least 1 month.
rule-DON-NONE = After the treatment, no blood, organs, tissue or cells are donated.
rule-VAC-ADJUST = The vaccine plan may change around the steroid. Ask before any vaccine.
rule-VAC-LIVE = Live vaccines do not go with a steroid dose that weakens the body’s defence. Ask the team.
rule-VAC-HOME = If someone in the house is due a live vaccine, ask first. Measles, mumps, rubella, rotavirus, nasal flu and oral polio vaccines are live.
rule-RSV = RSV protection is advised in season. Ask the team.
rule-EVR-FORM = Evrysdi is a liquid by mouth with 0.75 mg in each mL. From 2 years and 20 kg there is also a 5 mg tablet. It is taken at home every day, at about the same time, for the long term, by children and adults.
rule-EVR-DOSE = The label’s daily amounts: under 2 months, 0.15 mg per kg. From 2 months to under 2 years, 0.2 mg per kg. From 2 years, 0.25 mg per kg under 20 kg, and 5 mg from 20 kg on.
rule-EVR-MAX = More than 5 mg a day has not been studied.
rule-EVR-ML = The mL are the mg divided by 0.75. For 5 mg the leaflet says 6.6 mL. The pharmacy rounds other amounts to a mark on the syringe: your pharmacy’s figure counts.
rule-EVR-PRETERM = Born early: the EU label counts the age from the due date. The US texts seen do not say. So there are two dates at 2 months, and two at 2 years. Ask your team which ones count.
rule-EVR-WEIGH = The amount follows the age and the latest weight. Each new weight may change it. No later weight is guessed.
rule-EVR-FOOD = In the US since 2025, and for the EU tablet: with or without food. The EU liquid leaflet of 2024 says after a meal.
rule-EVR-MILK = For babies: before or after breast-feeding. It is never mixed into milk or formula.
rule-EVR-5MIN = Once drawn up, it is taken within 5 minutes, or thrown away and drawn up again. Water comes after it.
rule-EVR-TAB = The tablet is taken whole with water, never chewed, cut or crushed. Or it is swirled for up to 3 minutes in 5 mL of drinking water, at room warmth and without chlorine. Then it is taken at once, within 10 minutes. At least 15 mL more water goes in the cup, and is drunk too.
rule-EVR-TUBE = The liquid may go through a tube in the nose or stomach, which is flushed with 10 to 20 mL. For the tablet, texts differ: ask the pharmacist.
rule-EVR-MISSED = A missed dose: within 6 hours it is taken. Later it is skipped, and the next day goes on as usual, never double. After vomiting it is not taken again.
rule-EVR-64 = The bottle stays in the fridge. It is thrown away 64 days after the pharmacy made it up. That day is day 0. The date on the bottle counts.
rule-EVR-WARM = Out of the fridge: up to 40 °C, for 5 days in all (120 hours). Above 40 °C it is thrown away.
rule-EVR-LASTS = A bottle of 80 mL lasts for the whole doses in it, and for 64 days at most. At 5 mg that is 12 days. A rest too small for a dose is thrown away. Bottles are not mixed.
rule-EVR-SYRINGE = Syringes in the EU pack: 1 mL for 0.3 to 1 mL, 6 mL for 1 to 6 mL, 12 mL for more than 6 mL. They are used again.
rule-EVR-TESTS = The EU leaflet names a pregnancy test before the start, and no routine blood test.
rule-EVR-2026 = The US label changed in parts 2.1 and 2.2 in February 2026. Check the current label.
rule-SPZ-FORM = Spinraza is 5 mL (12, 28 or 50 mg) into the spinal fluid, by a needle in the lower back. Someone with practice does it or watches over it. Sleep medicine may be used. It is for the long term, for children and adults.
rule-SPZ-LOAD = The first doses of 12 mg: in the US on days 0, 14, 28 and 58, in the EU on days 0, 14, 28 and 63.
rule-SPZ-KEEP = Then 12 mg every 4 months, counted from the last of the first doses.
rule-SPZ-HIGH = The high-dose plan: 50 mg on days 0 and 14, then 28 mg every 4 months. It is in the EU since January 2026 and in the US since March 2026. The 12 mg plan stays.
rule-SPZ-HIGH-FIRST = The first 28 mg come 4 months after the second 50 mg.
rule-SPZ-SWITCH = From 12 mg to the high dose: one 50 mg in place of the next 12 mg, then 28 mg every 4 months. No rule was found for a switch during the first doses: ask the team.
rule-SPZ-MISSED = A late or missed 12 mg dose: ask for the earliest date. In the US text before March 2026, a late first dose moves the next ones too. Later it goes by the months since the last dose: under 8, 8 to under 16, 16 to under 40, or 40 and more. There may be extra doses 14 days apart, or a new start. The team sets the dates.
rule-SPZ-MISSED-HIGH = A late or missed dose of the high-dose plan: no rule was found. Call the team.
rule-SPZ-LABS = Before each dose the US text to 2025 asks for platelets, clotting tests and urine protein. The US text of 2026 asks for tests before and during treatment; its words were not read. In the EU tests may be done, not each time.
rule-SPZ-AFTER = Headache, back pain and vomiting after the needle come mostly within 72 hours: tell the team. If the head grows, the child is less awake, or sickness or headache last: call the team.
rule-SPZ-COUNT = Doses in the first 12 months: 6 of 12 mg, or 4 in the high-dose plan. Then 3 a year.

## Keep and share. Each "$when" is a date with a time.

keep-title = Keep and share
keep-lead = Nothing you typed leaves this device unless you send it yourself.
keep-instant = { $date }, { $time }
keep-instant-today = today, { $time }
keep-put-back = Go back to my earlier plan
keep-nothing = nothing

# On this device.
keep-device = On this device
keep-state-off = This plan is not saved. When you close this page, what you typed is gone.
keep-state-on = This plan is kept on this device. Each change is kept too.
keep-state-paused = Changes are not being kept right now.
keep-kept-at = Last kept on { $when }.
keep-device-where = Saved only in this browser, on this device.
keep-what = What does that mean?
keep-device-more = Anyone who uses this browser can see it. A private window forgets it when you close it. Some phones clear pages that are not opened for a week. A plan file is the safe copy.
keep-inside = This file brought a plan with it. What you erase here stays in the file.
keep-start = Keep it on this device
keep-over = Keep what is on the screen
keep-erase = Erase what is kept
keep-unkept = This plan is not saved. It goes when you close this page.
keep-later = Not now
keep-name = Name of this device
keep-name-hint = If you like. It tells two plans apart, for example “Mum’s phone”.
keep-trouble-refused = This browser does not let this page keep anything here. That can happen inside another page, or with a page opened as a file. Use a plan file.
keep-trouble-full = There is no room left on this device for the plan. What was kept before is still there. Make a plan file now.
keep-trouble-private-window = This window keeps nothing. It may be a private one. Use a plan file.
keep-trouble-erased = What was kept has been erased, here or in another window. Your plan is still on the screen. Keep it again if you want.
keep-trouble-changed = Another window kept a plan too. Look at both, and choose.
keep-trouble-broken = The browser could not keep the plan. Make a plan file now.

# Plan file.
keep-file = Plan file
keep-file-text = One file with all you typed. Keep it, or send it.
keep-file-make = Save a plan file
keep-file-open = Open a plan file
keep-text-make = Show the plan as text
keep-text-label = The plan as text: all of it, to keep or send
keep-text-copy = Copy the text
keep-file-more = It also holds your notes and phone numbers. Any Doseline can open it. No file came? Inside another page, saving may be turned off. Then copy the plan as text.
keep-whole-text = Or Doseline itself, with this plan inside: one file that opens on any computer, and on most phones, without the internet. About { $mb } MB.
keep-whole-make = Save Doseline with this plan inside
keep-whole-tab = Doseline as one file opens in a new tab, with this plan. There, choose “Save Doseline with this plan inside”. Anyone can open that file, without the internet.
keep-whole-open = Open Doseline as one file

# Link and QR code.
keep-link = Link for another phone
keep-link-text = The whole plan in one link. Anyone who has it can read it.
keep-link-more = It also holds your notes and phone numbers. Later changes are not in it: make a new one.
keep-link-make = Make a link
keep-link-label = Link to this plan
keep-link-copy = Copy the link
keep-link-got = Did you get a link, or a plan as text?
keep-link-paste = Paste the link, or a plan as text, here
keep-link-open = Open this plan
keep-link-none = This page is a file on this device, so a link to it would not open anywhere else. Send a file.
keep-qr = QR code of the link to this plan
keep-qr-text = Or point the other phone’s camera at this code:
keep-qr-too-long = The plan is too long for a QR code. Send the link or the plan file.

# What just happened.
keep-notice-kept = Kept on this device.
keep-notice-erased = Erased. Nothing is kept on this device now. What you still see goes when you close the page.
keep-notice-file-made = The plan file is made. If your device shows no new file, copy the plan as text, below.
keep-notice-whole-made = The file is made. Whoever opens it sees this plan. Later changes are not in it.
keep-notice-link-made = The link is ready.
keep-notice-link-copied = The link is copied.
keep-notice-text-made = The plan stands as text under “Plan file”.
keep-notice-text-copied = The text is copied.
keep-notice-taken = The other plan is on the screen now.
keep-notice-united = Both plans are one on the screen now. No dose that was given is lost.
keep-notice-left = Your plan stays as it was.
keep-notice-same = It is the same plan as the one on the screen. Nothing changed.
keep-notice-nothing-new = It holds nothing that is not on the screen already. Nothing changed.
keep-notice-put-back = The plan from before is back.
keep-notice-nothing-yet = There is nothing to save yet. Type something first.
keep-notice-not-writable = Something you typed is too long to be kept. Make your notes or questions shorter.
keep-notice-no-address = A link cannot be made inside this page. Use a plan file.
keep-notice-link-too-long = The plan is too long for a link. Use a plan file.

# What could not be opened.
keep-refused-file = This file could not be opened
keep-refused-inside = The plan in this file could not be read
keep-refused-link = This link could not be opened
keep-refused-device = What is kept on this device could not be read
keep-refused-tab = What this tab remembered could not be read
keep-refused-what = Nothing is lost. What was on the screen is still there.
keep-refused-device-what = It is still there, as it was. You can keep what is on the screen in its place, or erase it.
keep-problem-too-large = It is too large to be a plan file.
keep-problem-link-too-large = The link is too long to be a plan of ours. Ask for the plan file.
keep-problem-empty = It is empty.
keep-problem-not-json = It is not a plan file. Plan files end in “.json”.
keep-problem-cut-short = Its end is missing. Ask for it to be sent again.
keep-problem-not-a-plan = It does not hold a plan.
keep-problem-newer-version = A newer Doseline made it, and this one cannot read it. Load the newest Doseline, then open it again.
keep-problem-not-readable = The browser could not read it. It may have been moved or deleted. Choose it again.
keep-problem-no-link = There is no plan in this text. Paste the whole link.
keep-problem-link-damaged = The link is not whole. Ask for it to be sent again, or ask for the plan file.
keep-problem-cannot-unpack = This browser is too old for the link. Ask for the plan file.
keep-problem-missing = This part is missing: { $path }
keep-problem-unknown-field = It has a part that Doseline does not know: { $path }
keep-problem-too-long = This part is too long: { $path }
keep-problem-too-many = This list is too long: { $path }
keep-problem-form = This part does not fit: { $path }
keep-problem-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

# Two plans side by side.
keep-offer-file = The file holds another plan
keep-offer-file-text = Nothing has been changed yet. The two can become one: every dose given, every phone number and every question of both is kept.
keep-offer-inside = The plan in this file is not like yours
keep-offer-inside-text = Nothing has been changed yet. The two can become one: every dose given, every phone number and every question of both is kept.
keep-offer-link = The link brought another plan
keep-offer-link-text = Nothing has been changed yet. The two can become one: every dose given, every phone number and every question of both is kept.
keep-offer-device = There are two plans on this device
keep-offer-device-text = Another window kept a plan that is not like this one. Nothing has been changed yet. The two can become one: every dose given, every phone number and every question of both is kept.
keep-offer-tab = This tab had another plan before
keep-offer-tab-text = Nothing has been changed yet. The two can become one: every dose given, every phone number and every question of both is kept.
keep-offer-kept = A plan is kept here
keep-offer-kept-text = It is from this device, and can be shown on this page.
keep-offer-first = A plan was sent to you
keep-offer-first-text = It can be shown on this page. Open it only if you know who sent it.
keep-from = It comes from
keep-for = It is for
keep-saved-at = Saved: { $when }.
keep-saved-unknown = It does not say when it was saved.
keep-doubt-differs = Careful: this plan does not come out as it says it should. It may have been changed on the way. Ask for it to be sent again.
keep-doubt-altered = Careful: something in this plan was changed after Doseline made it. It may be a dose ticked off, a phone number or a note. Ask for it to be sent again, or check all of it.
keep-doubt-other-schedule = It was made with other dates, by { $made }. Here the dates are by { $here }. Look through them.
keep-doubt-other-build = It was made with another version of Doseline. Some dates may be different. Look through them.
keep-doubt-no-plan = No plan comes out of it yet. Something in it is missing or not right.
keep-two-children = Careful: these may be two children, { $here } and { $there }. Make them one plan only if it is the same child.
keep-compare = What is different in the two plans
keep-compare-file = In the file
keep-compare-inside = In this file
keep-compare-link = In the link
keep-compare-device = Kept here
keep-compare-tab = Before, in this tab
keep-part-edition = Label
keep-part-weightGrams = Weight
keep-part-birthDate = Birth date
keep-part-infusionDate = Infusion
keep-part-sex = Girl or boy
keep-part-weeksBornEarly = Weeks born early
keep-part-weightDate = Day of the weight
keep-part-prescription = Prescription
keep-part-typed-weight = Weight, as typed
keep-part-typed-birth = Birth date, as typed
keep-part-typed-infusion = Infusion, as typed
keep-part-changes = What the team changed
keep-part-ticks = Doses ticked off
keep-part-questions = Questions
keep-part-nickname = Nickname
keep-part-notes = Notes
keep-part-phones = Phone numbers
keep-part-calendar = Calendar files
keep-count = { $count } in all
keep-tick = { $date }, dose { $dose }
keep-sex-girl = girl
keep-sex-boy = boy
keep-strength = { $mg } mg in { $ml } mL
keep-dose = { $ml } mL each time
keep-dose-mg = { $mg } mg each time
keep-times = { $count ->
    [one] { $count } time a day
   *[other] { $count } times a day
}
keep-syringe = syringe of { $ml } mL
keep-bottle = bottle of { $ml } mL
keep-opened = opened on { $date }
keep-keeps = { $count ->
    [one] keeps for { $count } day
   *[other] keeps for { $count } days
}
keep-take-first = Show this plan
keep-leave-first = No, leave it
keep-take = Make them one plan
keep-leave = Stay with the plan on the screen
keep-save-other = Save the other plan as a file first
keep-holds = In it are
keep-gains = This is added to your plan
keep-gains-none = Nothing in it is new to your plan.
keep-conflicts = { $count ->
    [one] One thing is not alike. Choose what is right.
   *[other] { $count } things are not alike. Choose what is right for each.
 }
keep-choose-here = Choose this device:
keep-choose-there = Choose the other:
keep-choose-first = { $count ->
    [one] One thing has still to be chosen.
   *[other] { $count } things have still to be chosen.
 }
keep-this = This device
keep-head-changed = changed { $when }
keep-head-saved = saved { $when }
keep-conflict-dose = What was said of one dose
keep-conflict-visit = One visit
keep-conflict-infusion = New day of the infusion
keep-conflict-steroid = What the team changed in the steroid
keep-conflict-all = All that changed since
keep-line-file = This emergency number comes from the file. Doseline does not know it. Check it before you use it.
keep-line-inside = This emergency number comes from the file. Doseline does not know it. Check it before you use it.
keep-line-link = This emergency number comes from the link. Doseline does not know it. Check it before you use it.
keep-line-device = This emergency number is not one that Doseline knows. Check it before you use it.
keep-line-tab = This emergency number is not one that Doseline knows. Check it before you use it.

## The living plan: what the team changes, the family types, and every view follows

change-open = My team changed something
change-undo = Undo
change-redo = Redo
change-title = What changed?
change-lead = Choose what fits. You can undo it at any time.
change-back-plan = Back to the plan
change-back-choices = All choices
change-save = Save
change-undo-later = You can undo this later. Nothing is sent.
change-preview = When you save: { $moved }
change-likely-today = Today, { $date }
change-likely-late = Last night, { $time } ({ $date })
change-likely-yesterday = Yesterday, { $date }
change-likely-looked = The day shown, { $date }
change-likely-planned = As in the plan, { $date }
change-group-dose = A dose
change-group-tests = Blood tests
change-group-steroid = The steroid
change-group-infusion = The infusion

# Each choice: its name, and when to choose it.
change-title-missed = A dose was missed, or thrown up
change-about-missed = First call your team. Then write it down here.
change-title-done = A blood test was done
change-about-done = And what the team said of it
change-title-moved = A blood test is on another day
change-about-moved = Only this one moves
change-title-added = One more blood test
change-about-added = The team wants one that is not in the plan
change-title-gate = The team said yes or no to the taper
change-title-taper = Start or change the taper
change-about-taper = Type its steps, put it on hold, or go back up
change-title-keep = Keep the full dose
change-about-keep = No taper for now, or back to the full dose
change-title-dose = Another amount
change-about-dose = A new amount for each dose, from a day on
change-title-ended = Stop the steroid
change-about-ended = Only when your team says so
change-title-infusion = The infusion is on another day
change-about-infusion = All dates of the label move with it

# The questions of each choice.
change-missed-lead = Do not guess. Your team will tell you whether to give it again.
change-missed-on = Which day was it?
change-missed-pick = What happened?
change-missed-missed = The dose was missed
change-missed-vomited = It was thrown up
change-missed-told = Does your team know?
change-missed-told-yes = Yes, we called
change-missed-told-no = Not yet
change-visit = Which blood test?
change-visit-none = Choose a blood test
change-visit-option = { $date }: { $tests }
change-done-on = Which day was it done?
change-done-pick = What did the team say?
change-done-carry-on = Carry on as before
change-done-changed = Something changes
change-done-unknown = They have not said yet
change-moved-to = Which day is it now?
change-near-earlier = A day earlier, { $date }
change-near-later = A day later, { $date }
change-near-week = Next week, { $date }
change-added-on = Which day is it?
change-added-tests = What is tested?
change-every = How often?
change-every-once = Just once
change-every-7 = Every week
change-every-14 = Every 2 weeks
change-every-28 = Every 4 weeks
change-in-all = How many in all?
change-gate-pick = What did the team say?
change-gate-go = Go: the taper may start
change-gate-not-yet = Not yet: stay on the full dose
change-gate-on = Which day did they say it?
change-keep-pick = How long?
change-keep-through = To a day
change-keep-open = Until they say
change-keep-through-day = Last day of the full dose
change-keep-on = Which day did they say it?
change-keep-from = First day back on the full dose
change-dose-from = First day of the new amount
change-taper-from = First day of the taper
change-taper-pick = What did the team give you?
change-taper-steps = Steps, with amounts
change-taper-label = Just the first day (28 days, as in the label)
change-taper-through = The first and last day
change-taper-through-day = Last day of the taper
change-taper-on = Which day did they say go?
change-taper-go-title = Has your team said go?
change-taper-go = They said go on { $date }
change-taper-go-undated = They said go
change-taper-go-other = It was another day
change-taper-from-paused = First day on hold
change-taper-paused-through = It is on hold to a day
change-taper-full = Back up to the full dose
change-taper-paused = It is on hold until they say
change-taper-paused-day = Last day on hold
change-taper-from-full = First day back on the full dose
change-ended-on = Last day of the steroid
change-infusion-to = Which day is it now?
change-unit = Unit of the amount
change-unit-hint = As your team wrote it
change-amount = New amount per dose
change-lengths = How long is each step?
change-lengths-same = The same for all
change-lengths-each = Each its own
change-lengths-dates = They gave me dates
change-days = Days for each step
change-days-unit = days
change-days-week = 7 days
change-days-week-label = { $question }: 7 days
change-steps = The steps
change-steps-hint = As your team gave them. Each step begins the day after the one before it.
change-step-amount = Step { $number }: amount per dose
change-step-days = Step { $number }: how many days
change-step-told = { $amount } { $unit }, { $days }
change-step-through = Step { $number }: last day
change-step-add = One more step
change-step-remove = Remove the last step

# What changed so far, each in a sentence.
changes-title = What changed so far
changes-none = No changes yet. These are the label’s standard dates.
changes-earlier = { $count ->
    [one] { $count } earlier change
   *[other] { $count } earlier changes
}
changes-undo = Undo the last one
changes-redo = Redo
changes-other = A change that this page does not know yet
changes-undo-prescription = Undo the edit of the prescription
take-back-ask = This takes back something you saved earlier. Take it back?
take-back-prescription = The prescription, as you last edited it
take-back-left-out = Left out: { $change }
take-back-yes = Take it back
take-back-no = Leave it as it is
changed-infusion = Infusion moved to { $date }
changed-gate-go = The team said go, on { $date }
changed-gate-not-yet = The team said not yet, on { $date }
changed-held = Full dose to { $date }
changed-held-open = Full dose until the team says
changed-dose = From { $date }, each dose: { $amount }
changed-taper = Taper from { $date }
changed-taper-through = Taper from { $date } to { $through }
changed-taper-steps = { $count ->
    [one] Taper from { $date }, { $count } step
   *[other] Taper from { $date }, { $count } steps
}
changed-paused = Taper on hold, { $date } to { $through }
changed-paused-open = Taper on hold from { $date }, until the team says
changed-full = Back to the full dose from { $date }
changed-ended = The team ended the steroid: last day { $date }
changed-moved = Blood test of { $former } moved to { $date }
changed-done = Blood test done on { $date }
changed-done-carry-on = Blood test done on { $date }: carry on
changed-done-changed = Blood test done on { $date }: something changes
changed-added = One more blood test on { $date }: { $tests }

# What a change moved. Spoken, and shown until it has been read.
moved-title = What moved
moved-undone = Undone.
moved-redone = Redone.
moved-list = Show what moved
moved-line-added = new: { $after }
moved-line-gone = gone: { $before }
moved-line-was = was: { $before }
moved-line-now = now: { $after }
moved-dismiss = OK
moved-steps = Type the taper’s steps
table-moved = changed just now
table-amount = { $days }, each dose: { $amount }
table-paused = On hold: { $days }
gate-said-go = The team said go.
gate-said-go-on = The team said go, on { $date }.
gate-said-not-yet = The team said not yet.
gate-said-not-yet-on = The team said not yet, on { $date }.
visit-moved-from = Moved from { $date }.
visit-scheduled = The plan has it on { $date }.
visit-weekly = A blood test every week from { $date } until your team says.
visit-done = Done.
visit-done-on = Done on { $date }.
visit-said-carry-on = The team said: carry on.
visit-said-changed = The team said: something changes.
report-dose = Dose { $number } of that day.
report-untold = Your team does not know of it yet. Call them.
report-said-nothing = Your team knows. What they said is not typed here yet.
report-said-give-again = Your team said: give it again.
report-said-do-not-give = Your team said: do not give it again.
# Rule STE-HOLD: why no end is known, and what goes on until then.
open-no-answer = Nobody has typed a “go” yet, so no taper dates are shown now. The full dose goes on until your team says so.
open-not-yet = Your team said “not yet”. The full dose goes on until they say so.
open-held = Your team keeps the full dose going until they say so.
open-full-again = The full dose goes on again until your team says so.
open-paused = The taper is on hold until your team says so.
stuck-title = The answers and the changes do not fit
stuck-text = The dates above do not fit with what changed later. Correct the dates, or undo the last change. Nothing is lost.

## A corrected version

new-version = A corrected version of this page is ready.
new-version-load = Load it now
new-version-keep = A corrected version of this page is ready. Keep your plan first, then load this page again.

## Today

today-day = { $date } · { $day }
today-day-number = day { $day }
today-date = { $date }
today-title = { $count ->
    [0] Nothing to do today
    [one] One thing today
    [2] Two things today
    [3] Three things today
   *[other] { $count } things today
}
today-title-other = { $count ->
    [0] Nothing to do on this day
    [one] One thing on this day
    [2] Two things on this day
    [3] Three things on this day
   *[other] { $count } things on this day
}
today-title-done = All done for today
today-title-done-other = All done on this day
# All that is left is one dose.
today-title-dose-at = Steroid at { $time }
today-title-dose = Steroid today
today-title-dose-other = Steroid on this day
today-next-at = Nothing until { $time } tomorrow.
today-next = Nothing until tomorrow.
today-coming = Coming up
today-asks = To ask your team
# The rule that is on, with its last day. Rules MON-TMA, HYG-SHED, VAC-ADJUST.
today-rule-watch-tma = Until { $date }: watch for bruises, a seizure, little urine.
today-rule-window-hygiene = Until { $date }: wash your hands and seal the bag at each diaper.
today-rule-window-vaccines = Until { $date }: ask your team before any vaccine.
today-rule-window-vaccines-open = As long as the steroid goes on: ask your team before any vaccine.
week-title = Last seven days
week-day = { $date }: { $mark }
week-given = given
week-missed = missed
week-vomited = threw it up
week-partly = not all given
week-unmarked = not marked
today-nothing-before = The plan has not begun yet.
today-nothing-after = All dates of this plan have passed. Blood tests go on until your team says that they can stop.
steroid-over = The steroid ended on { $date }.
today-note = Your team sets the dates.
# Rule STE-GATE. Asked above the dose, until the team has answered.
gate-ask = Has your team said that the taper may start?
gate-ask-end = The 28 days of the label’s taper are over. Has your team said that the steroid has ended?
gate-ended = It has ended
gate-goes-on = It goes on
gate-until = The full dose goes on until your team says so.
gate-answered = They answered
gate-call = No answer since { $date }. Call them today.
gate-since-not-yet = Your team said “not yet” on { $date }.
gate-since-held = Your team keeps the full dose going.
gate-since-full-again = The full dose started again on { $date }.
gate-again-visit = Ask again at the next blood test, { $date }.
gate-again = Ask again on { $date }.
gate-steps = The taper started on { $date }. Type the steps that your team gave.
gate-steps-ahead = The taper starts on { $date }. Type the steps that your team gave.
gate-steps-type = Type the steps
# One dose. $dose is one of the names below, $time the hour.
dose-name-day-one = Steroid
dose-name-day-of = Steroid, dose { $number } of { $of }
dose-name-late-one = Yesterday’s dose, { $date }
dose-name-late-of = Yesterday’s dose { $number } of { $of }, { $date }
dose-at = { $dose }, { $time }
dose-bottle = from the bottle that says { $strength }
dose-written = as your team wrote it
dose-written-mg = { $mg } mg, as your team wrote it
dose-as-prescribed = the dose on your prescription
dose-as-set = the amount your team set
dose-as-written = Your team wrote: { $amount }
# The button of a dose. The second part names the dose for those who only hear it.
mark-once = Mark as given
mark-again = Mark as given again
mark-late = It was given
mark-of-day = { $dose }, { $date }
mark-of-late = { $dose }
mark-undo = Unmark
given = Given
given-at = Given at { $time }
given-by = Given, { $name }
given-at-by = Given at { $time }, { $name }
dose-not-kept = Missed it, or threw it up
dose-came-up = My child threw it up
tick-early = This dose is for { $time }. Was it given already?
tick-early-yes = Yes, it was given
tick-early-no = No, not yet
# Rule STE-MISSED.
dose-missed = Missed.
dose-vomited = Thrown up.
dose-call-missed = Missed · call your team before you give more
dose-call-vomited = Thrown up · call your team before you give more
dose-call-due = Call your team before you give this dose. One of this day was missed or thrown up.
dose-overdue = Its time was { $time }. If it was not given, call your team before you give it.
dose-overdue-day = If this dose was not given, call your team before you give it.
dose-reported-missed = Missed · your team knows. Give no more until they answer.
dose-reported-vomited = Thrown up · your team knows. Give no more until they answer.
dose-reported-due = Your team knows of the dose that was missed or thrown up. Do not give this one until they answer.
dose-said-give-again = Your team said: give it again.
dose-said-do-not-give = Your team said: do not give it again.
dose-answered = My team answered
dose-was-missed = It was missed
dose-type-taper = Type the steps
dose-type-dose = Type the new amount
dose-report-untold = A dose of an earlier day was missed or thrown up, and your team does not know of it yet. Call them.
dose-report-open = A dose of an earlier day was missed or thrown up. What your team said is not typed here yet. Ask them.
# Rules STE-TAPER, STE-LIQUID: what stands in the way of the number.
dose-amount-not-typed = Type the amount that your team gave you. Then it shows here.
dose-mg-only = Your team wrote { $mg } mg. Ask the pharmacist how many mL that is for your bottle, and type it.
dose-strength-missing = These mL were typed without the strength of their bottle. Ask the pharmacist which bottle they are for. Then type them again.
dose-strength-missing-bottle = Type what your bottle says. Then the mL show here.
dose-other-strength = These { $ml } mL were written for the bottle of { $strength }. Your bottle is { $bottle } now. Do not use the old mL. Ask the pharmacist how many mL it is now, and type it.
dose-ask-pharmacist = The strength, the mL and the mg do not fit each other. Ask the pharmacist before you use them.
dose-larger-than-syringe = { $ml } mL is more than your { $limit } mL syringe holds. Ask the pharmacist which syringe to use.
dose-between-marks = { $ml } mL lies between two lines of this syringe. Ask the pharmacist which syringe shows it.
today-infusion = Infusion
today-infusion-about = The hospital does this. It takes about an hour in the vein.
today-blood-test = Blood test
today-blood-test-about = { $tests }
today-test-done = It is done
today-next-blood-test = Blood test on { $date }
today-next-blood-test-about = { $tests }
today-first-steroid = The steroid starts on { $date }
today-infusion-ahead = Infusion on { $date }
today-ask-after-care = Ask your team about a sick-day plan
today-ask-after-care-about = The body may need time to make its own steroid again.
today-ask-tests = Ask your team: do blood tests go on?
today-ask-tests-about = They never end by themselves.
look-title = Look at another day
look-date = Another day
look-earlier = Day before
look-later = Next day
look-show = Show this day
look-elsewhere = You are looking at another day. Today is { $date }.
look-ahead = This is how that day looks if nothing more is typed until then. Today is { $date }.
look-back = Back to today
look-clock-title = Which day is it?
look-clock = This device says { $date }. That cannot be right. Set the clock of the device, or type the day below.

## My prescription. Rule STE-LIQUID.

rx-title = My prescription
rx-none = Type what the bottle and the prescription say. Then this page shows the line on the syringe, and how long the bottle lasts.
rx-begin = Type what the bottle says
rx-edit = Edit prescription
rx-lead = Copy the numbers exactly as they are printed. If something is not clear, ask the pharmacist.
rx-liquid = Liquids come in many strengths. The mL only fit the bottle that they were written for.
rx-strength = Strength on the bottle
rx-strength-hint = For example, 15 mg in 5 mL. If it says 3 mg per mL, type 3 and 1.
rx-strength-mg = mg
rx-strength-in = in
rx-strength-ml = mL
rx-dose = Amount per dose, in mL
rx-doseMg = Amount per dose, in mg
rx-doseMg-hint = If it is written too. You may leave this out.
rx-times = How many times a day
rx-clock = Time of the dose
rx-optional = You may leave this out.
rx-syringe = Size of your oral syringe
rx-syringe-hint = The number at its end
rx-syringe-none = Another size
rx-bottle-title = The bottle
rx-bottle-lead = To see how long it lasts. You may leave this out.
rx-bottle = How much a full bottle holds
rx-opened = Day it was opened
rx-keeps = How long it keeps once open
rx-days = days
rx-form = My prescription
rx-ml-each = mL per dose
rx-card-mg = Each dose in mg
rx-card-bottle = On the bottle
rx-card-times = Times a day
rx-card-syringe = Syringe
rx-saved = Your prescription is saved.
rx-at = At what time
rx-of-day = This is the amount of { $date }.
rx-written = The prescription says { $amount }.
rx-ended = { steroid-over } The prescription was: { $amount }.
rx-check-pharmacist = The strength, the mL and the mg do not fit each other. Ask the pharmacist before you use them.
rx-check-larger = This is more than the syringe holds. Ask the pharmacist which syringe to use.
rx-check-between = The amount lies between two lines of this syringe. Ask the pharmacist which syringe shows it.
rx-check-good = The strength, the mL and the mg fit each other.
syringe-label = A { $size } mL oral syringe with the plunger at { $ml } mL
syringe-marks = One line is { $mark } mL. Check the lines on your own syringe. Some are different.
strength = { $mg } mg in { $ml } mL
amount-mg = { $mg } mg
amount-ml = { $ml } mL (bottle of { $strength })
amount-both = { $ml }, { $mg }
amount-unknown = amount not typed
amount-needs-strength = amount in mL, shown once the strength of its bottle is typed
supply-total = You need { $ml } mL until { $date }.
supply-longer = You need more if the full dose goes on.
supply-open = No total yet: it goes on until your team says.
supply-unknown = No total yet: not all amounts are typed.
# The same, with the bottles that hold it.
supply-bottles = { $count ->
    [one] You need { $ml } mL until { $date }: { $count } bottle.
   *[other] You need { $ml } mL until { $date }: { $count } bottles.
}
bottle-enough = Enough until { $date }.
bottle-keeps = It keeps until { $date }.
bottle-ask = Ask for the next bottle by { $date }.
bottle-ask-today = Ask for the next bottle today.
# Ours, and said to be ours.
bottle-ask-why = A week before: our idea, not the label’s.
bottle-past = The open bottle was good until { $date }. Type the day you opened the next one.
bottle-hint = Type how much a full bottle holds and the day you opened it. Then you see when to ask for the next one.

## The blood-test ladder

ladder-add = Add
ladder-add-label = Add a blood test
ladder-next = Next
# "in 5 days · liver, platelets, and troponin"
ladder-next-about = { $when } · { $tests }
ladder-past = not ticked yet
# Rule STE-GATE.
ladder-decides = Your team decides about the taper.
ladder-earlier = { $count ->
    [one] { $count } earlier one
   *[other] { $count } earlier ones
}
ladder-later = { $count ->
    [one] { $count } later one
   *[other] { $count } later ones
}
ladder-later-on = { $count ->
    [one] { $count } later, then until your team says
   *[other] { $count } later, then until your team says
}
ladder-why = How often, and why
ladder-mark = Done
ladder-mark-label = Done: blood test of { $date }
ladder-move = Move
ladder-move-label = Move the blood test of { $date }
ladder-asked = What did your team say?
ladder-asked-label = What did your team say after the blood test of { $date }?
ladder-say-carry-on = Carry on
ladder-say-changed = Something changes
ladder-say-unknown = Not said yet
ladder-said-carry-on = Your team: carry on
ladder-said-changed = Your team: something changes
ladder-said-unknown = Your team has not said yet.
ladder-unticked = No longer ticked: blood test of { $date }.
ladder-untick-ask = Was the blood test of { $date } not done? Then its tick comes off, and what your team said of it too.
ladder-untick-yes = It was not done
ladder-untick-no = Keep the tick

## How much of the plan the picture shows

zoom-label = How much to show
zoom-weeks = two weeks
zoom-month = month
zoom-all = all
zoom-earlier = Earlier
zoom-later = Later
zoom-picture = Picture of the plan. When it shows a part, the arrow keys move it.
key-taper-team = taper, as your team set it
key-team = set by your team
key-visit-done = blood test done
key-report = dose missed or thrown up
key-moved = changed just now
bar-full-long-open = full dose, until your team says
bar-taper-team-long = taper, as your team set it
bar-taper-team-short = taper
bar-taper-team-long-open = taper, until your team says
item-steroid-taper-team = Steroid taper, as your team set it
item-report-missed = A dose was missed
item-report-vomited = A dose was thrown up

## What is not right in a field of the living plan

# In the list on top; $field is the question as it stands on the screen.
problem-named = “{ $field }”: { $problem }

problem-field-not-chosen = Choose an answer.
problem-field-empty = Nothing is typed yet.
problem-field-day-missing = The date needs a day.
problem-field-month-missing = The date needs a month.
problem-field-year-missing = The date needs a year.
problem-field-day-unclear = The day must be a number from 1 to 31.
problem-field-month-unclear = The month must be a number from 1 to 12, or a name like March.
problem-field-year-unclear = The year needs all four digits, like 2025.
problem-field-two-dates = { $typed } can be read as two dates. Type day, month and year, each in its box.
problem-field-unreadable-date = “{ $typed }” is not a date that we can read. Type the day, month and year.
problem-field-other-calendar = { $typed } looks like a year of another calendar. Type the year as on hospital papers, such as 2025.
problem-field-no-such-day = { $typed } is not in the calendar. Check the day and the month.
problem-field-before-2000 = This is before the year 2000. Check the year.
problem-field-after-2100 = This is after the year 2100. Check the year.
problem-field-not-a-number = Type the number alone, like 2.7.
problem-field-too-many-points = There is more than one point or comma. Type it with one, like 2.7.
problem-field-ambiguous-separator = { $typed } can be read in two ways. Did you mean { $first } or { $second }? Type the one you mean.
problem-field-leading-zero = { $typed } starts with a 0. Is a point missing, as in 0.5? Type it again.
problem-field-other-unit = This box is for { $unit } only. If you do not have the number in { $unit }, ask your pharmacist.
problem-field-too-precise = There are too many digits after the point.
problem-field-too-large = This number is too large. Check it.
problem-field-not-whole = Type a whole number, like 28.
problem-field-not-positive = It must be more than 0.
problem-field-before-birth = This is before the birth on { $limit }. Check the date.

# What the core finds in a change or a prescription.
problem-any-too-many = There are too many changes. The most is { $limit }.
problem-any-unknown-kind = This kind of change is not known. Load the page again.
problem-any-unknown-word = This answer is not known. Choose one of those shown.
problem-any-below-least = This is too little. The least is { $limit }. Check the number and the unit.
problem-switch-below-least = This is before the first dose on { $limit }. Check both days.
problem-any-above-most = This number is too large. The most is { $limit }. Check the number and the unit.
problem-any-not-a-hundredth = Type the mL with at most two digits after the point, like 2.75.
problem-any-not-a-clock = Type the time as hours and minutes, like 08:00.
problem-any-unknown-syringe = This size is not known. Choose one of those shown.
problem-any-ends-before-it-starts = This ends before it starts. It starts on { $limit }. Check both dates.
problem-any-before-course = This is before the first dose on { $limit }. Check the date.
problem-any-unknown-visit = This blood test is no longer in the plan.
problem-any-visit-outside-window = This is far from the day in the plan. Is it the right date?
problem-any-step-rises = This step has more than the one before it. Check it with what your team wrote.
problem-any-step-gap = There are days between this step and the one before it. Check the dates.
problem-any-step-overlap = This step and the one before it share days. Check the dates.
problem-any-taper-before-gate = Ask your team if the taper may start. Stay on the full dose until they say go.
problem-any-end-without-taper = The steroid is never stopped suddenly. Check with your team that there is no taper.
problem-any-no-effect = This changes nothing in the plan. Check it.
problem-any-dose-not-reported = Call your team now about this dose.
problem-any-ask-pharmacist = The strength, the mL and the mg do not fit each other. Ask the pharmacist.
problem-any-larger-than-syringe = This is more than the syringe holds. Ask the pharmacist which syringe to use.
problem-any-between-marks = This lies between two lines of the syringe. Ask the pharmacist which syringe shows it.
problem-any-other-strength = These mL were written for another bottle than yours is now. Ask the pharmacist how many mL it is now.
problem-any-strength-missing = It is not known for which bottle these mL were written. Ask the pharmacist.
problem-any-visit-before-infusion = This is not after the infusion on { $limit }. The blood test keeps its own day.
problem-any-infusion-far-ahead = This is more than { $limit } days ahead. Is the year right?
problem-any-before-last-kept = This is before { $limit }, when this plan was last kept. Which day is it?
problem-any-not-reported = Your team was not told of this dose, so they have not answered yet. Call them.
problem-any-not-in-order = Type the times in order, the earliest first.

# What is asked before an amount, a day or a moved blood test is saved.
asked-title = Is this right?
asked-again = Type the amount again
asked-amount-tenfold = { $now } is about ten times the { $before } before. Check it with what your team wrote.
asked-amount-tenth = { $now } is about a tenth of the { $before } before. Check it with what your team wrote.
asked-larger-than-syringe = { $now } is more than your { $limit } syringe holds. Check it with what your team wrote.
asked-step-above-full = { $now } is more than the full dose of { $before }. A taper goes down. Check it with what your team wrote.
asked-other-strength = The bottle is another one now, and the mL are the same. { $ml } were { $before }; of the new bottle they are { $now }. Type the mL that your team wrote for the new bottle.
asked-year = Is the year right?
asked-day = Is the date right?
asked-year-yes = Yes, the date is right
asked-infusion-far-ahead = This is more than { $limit } days ahead. Your child will weigh more by then.
asked-infusion-moved-far = This is more than { $limit } days from the former date. Your child will be weighed again.
asked-day-ahead = { $now } is after today.
asked-hour-ahead = The time of this dose has not come yet. Check which dose it was.
asked-day-before-course = { $now } is before the first day of the steroid.
asked-long-span = It would end on { $now }. That is more than half a year from today.
asked-visit = What about the blood test that you moved?
asked-visit-before-infusion = You moved one blood test ({ $tests }) to { $before }. That is before the new infusion.
asked-visit-outside-window = You moved one blood test ({ $tests }) to { $before }. That is far from its day in the new plan, { $now }.
asked-visit-back = Put it on its own day, { $now }
asked-visit-keep = Keep it on { $before }
asked-visit-keep-added = Keep it on { $before }, and one more on its day in the plan
asked-visit-other = Another day
asked-visit-to = Which day?
infusion-year-confirm = Yes, { $date } is right
problem-any-again-missing = Type it again to go on.
problem-any-again-differs = The two amounts are not the same. Check both.
problem-any-not-confirmed = Look at the date. If it is right, tick the box.
problem-any-clock-missing = Type the time of each dose before this one too, or leave them all out.
problem-any-clock-half = This time is only half typed. Fill in each part of it, and choose AM or PM if it asks for that.
problem-infusion-not-chosen = Choose what happens to the blood test that you moved.
problem-infusion-infusion-far-ahead = This is more than { $limit } days ahead. Is the year right? Your child will weigh more by then.

# What a change means. Those that end in -preview are read before it is saved, behind "When you save:".
meaning-infusion = Infusion moved from { $before } to { $after }. The dates of the plan move with it.
meaning-missed-untold = Noted: the dose of { $on } was missed. Call your team now.
meaning-missed-untold-preview = The dose of { $on } is noted as missed. Call your team now.
meaning-missed-told = Noted: the dose of { $on } was missed. Your team knows. Wait for what they say before you give more.
meaning-missed-told-preview = The dose of { $on } is noted as missed. Wait for what your team says before you give more.
meaning-missed-give-again = Noted: the dose of { $on } was missed. Your team said: give it again.
meaning-missed-give-again-preview = Your team’s word on the dose of { $on } is noted: give it again.
meaning-missed-do-not-give = Noted: the dose of { $on } was missed. Your team said: do not give it again. The next dose as usual.
meaning-missed-do-not-give-preview = Your team’s word on the dose of { $on } is noted: do not give it again. The next dose as usual.
meaning-vomited-untold = Noted: the dose of { $on } was thrown up. Call your team now.
meaning-vomited-untold-preview = The dose of { $on } is noted as thrown up. Call your team now.
meaning-vomited-told = Noted: the dose of { $on } was thrown up. Your team knows. Wait for what they say before you give more.
meaning-vomited-told-preview = The dose of { $on } is noted as thrown up. Wait for what your team says before you give more.
meaning-vomited-give-again = Noted: the dose of { $on } was thrown up. Your team said: give it again.
meaning-vomited-give-again-preview = Your team’s word on the dose of { $on } is noted: give it again.
meaning-vomited-do-not-give = Noted: the dose of { $on } was thrown up. Your team said: do not give it again. The next dose as usual.
meaning-vomited-do-not-give-preview = Your team’s word on the dose of { $on } is noted: do not give it again. The next dose as usual.
meaning-no-taper = No taper yet. Full dose until your team says go. A blood test every week.
meaning-taper = { $count ->
    [0] Taper from { $from } to { $through }.
    [one] Taper from { $from } to { $through }, in one step.
   *[other] Taper from { $from } to { $through }, in { $count } steps.
  }
meaning-taper-open = The taper began on { $from }. It is on hold until your team says so.
meaning-full-again = Back to the full dose from { $from }.
meaning-full-through = The full dose goes on to { $through }.
meaning-ended = The team ended the steroid. Its last day is { $on }.
meaning-dose = New dose from { $from }: { $after } (was { $before }).
meaning-dose-first = New dose from { $from }: { $after }.
meaning-gate-go = Saved: on { $on } your team said “go”.
meaning-gate-go-preview = On { $on } your team said “go”.
meaning-gate-not-yet = Saved: on { $on } your team said “not yet”.
meaning-gate-not-yet-preview = On { $on } your team said “not yet”.
meaning-visit-moved = Blood test moved from { $before } to { $after }.
meaning-visit-done = Blood test done on { $on }.
meaning-visit-added = One more blood test on { $after }.
meaning-prescription = The prescription is another one now.
meaning-nothing = The dates and the doses stay as they are.

change-missed-dose = Which dose was it?
change-missed-dose-number = Dose { $number }
change-missed-dose-time = Dose { $number }, { $time }
change-missed-said = What did they say?
change-missed-give-again = Give it again
change-missed-do-not-give = Do not give it again; the next dose as usual
change-missed-unknown = Not answered yet
changed-dose-of-day = { $date }, dose { $number }
changed-infusion-from = Infusion of { $former } moved to { $date }
changed-missed-untold = Dose missed: { $date }. Call your team.
changed-missed = Dose missed: { $date }.
changed-missed-told = Dose missed: { $date }. The team knows.
changed-missed-give-again = Dose missed: { $date }. The team said: give it again.
changed-missed-do-not-give = Dose missed: { $date }. The team said: do not give it again.
changed-vomited-untold = Dose thrown up: { $date }. Call your team.
changed-vomited = Dose thrown up: { $date }.
changed-vomited-told = Dose thrown up: { $date }. The team knows.
changed-vomited-give-again = Dose thrown up: { $date }. The team said: give it again.
changed-vomited-do-not-give = Dose thrown up: { $date }. The team said: do not give it again.
rx-clocks = Time of each dose
rx-clock-number = Dose { $number }
keep-tick-again = { $date }, dose { $dose }, given again
