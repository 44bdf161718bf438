### كل كلمات Doseline بالعربية. صيغة Fluent: https://projectfluent.org/fluent/guide/
###
### لمن يترجم
### - الأصل في en.ftl: المفاتيح نفسها بالترتيب نفسه، وتعليقاته تسري هنا أيضًا.
### - الجرعات والتواريخ والحدود تصل جاهزة بأرقام غربية، والوحدات تبقى كما على القارورة والمحقنة: kg و mL و mg.
### - للعربية ست صيغ للعدد: zero one two few many other.
### - جمل قصيرة ودافئة. لا شيء هنا يأمر بإعطاء جرعة.

## This language

week-first-day = 6

## Dates

# From the first month, and from Monday; a comma between two names. The last are for a column as wide as four letters.
month-names = يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر
month-names-short = { month-names }
weekday-names = الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد
weekday-names-short = { weekday-names }
weekday-names-least = ن, ث, ر, خ, ج, س, ح
date-full = { $weekday } { $day } { $month } { $year }
date-near = { $weekday } { $day } { $month }
date-month = { $month } { $year }
# Under a head that names month and year. $weekday is a short name.
date-in-month = { $weekday } { $day }
date-short = { $day } { $month }
date-brief = { $day } { $month }
date-short-span = { $from } – { $through }
date-span = من { $from } إلى { $through }
date-from-on = من { $from } فصاعدًا
date-range = { $weekday } { $day } { $month } – { $lastWeekday } { $lastDay } { $lastMonth }
date-range-month = { $weekday } { $day } – { $lastWeekday } { $lastDay } { $lastMonth }
date-range-day = { $lastWeekday } { $lastDay } { $lastMonth }
span-with-steroid = { $days }، وأطول إن استمر الستيرويد
span-course-open = من { $from } حتى يقول فريقكم كيف يستمر
span-unless-taper = { $days }، وبعد ذلك اليوم أيضًا، إلا إذا بدأ فريقكم الخفض
relative-today = اليوم
relative-tomorrow = غدًا
relative-in-days = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
day-before = اليوم الذي قبل التسريب
day-days-before = قبل التسريب بعدد { $days } من الأيام
day-zero = يوم التسريب
day-after = اليوم { $days } بعد التسريب

## Amounts

kg = { $kg } kg
kg-and-g = { $kg } kg و { $g } g
weight-band = من { $from } إلى { $to } kg
ml = { $ml } mL
ml-per-hour = { $ml } mL في الساعة
minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
power-spoken = { $exponent ->
    [12] { $mantissa } في عشرة أس اثني عشر
    [13] { $mantissa } في عشرة أس ثلاثة عشر
    [14] { $mantissa } في عشرة أس أربعة عشر
    [15] { $mantissa } في عشرة أس خمسة عشر
   *[other] { $mantissa } في عشرة أس { $exponent }
}
test-liver = الكبد
test-platelets = الصفائح
test-troponin = التروبونين
unit-ml = mL

## The frame

page-title = Doseline: خطة Zolgensma لطفلكم
page-description = من الوزن وتاريخ التسريب إلى خطة رعاية. للعائلات بعد Zolgensma، وهو علاج جيني للضمور العضلي الشوكي. يعمل بلا اتصال. لا يرسل شيئًا.
skip-to-plan = إلى الخطة
call-link = اتصلوا بالفريق
language-label = اللغة
language-not-reviewed = لم يراجع هذه الترجمة مترجم طبي بعد. إذا لم يكن شيء واضحًا فاسألوا فريقكم.
language-missed = { $language } ليست على هذا الجهاز بعد. اختاروها من جديد عندما يكون لديكم اتصال.
welcome-title = خطة Zolgensma لطفلكم
welcome-text = Zolgensma علاج جيني للضمور العضلي الشوكي (SMA). يُعطى مرة واحدة في الوريد. يرافقه ستيرويد وتحاليل دم لأسابيع.
welcome-ask = اعرفوا مواعيد طفلكم: الستيرويد وتحاليل الدم ومتى تتصلون.
welcome-private = ما تكتبونه يبقى على هذا الجهاز. لا يُرسل شيء ولا يُحفظ شيء.
welcome-private-tab = ما تكتبونه يبقى على هذا الجهاز. لا يُرسل شيء. تتذكّره علامة التبويب هذه إلى أن تغلقوها.
welcome-private-kept = ما تكتبونه يبقى على هذا الجهاز. لا يُرسل شيء. توجد خطة محفوظة هنا في هذا المتصفح.
no-script = لحساب تواريخ طفلكم تحتاج هذه الصفحة إلى JavaScript، وهو موقوف هنا. كل ما في الأسفل يبقى صحيحًا. يمكن لفريقكم أن يكتب التواريخ معكم.
about-title = عن Zolgensma
page-missing = جزء من هذه الصفحة لم يصل بعد. ما تكتبونه هنا يبقى. تُعاد المحاولة تلقائيًا.
engine-failed = لم يبدأ الجزء الذي يحسب الخطة في هذه الصفحة. ما كتبتموه سليم. جرّبوا متصفحًا آخر. كل ما في الأسفل يبقى صحيحًا.
purpose = Doseline يشرح النشرة الرسمية ويعرض التواريخ التي تنتج عنها. هو لا يصف علاجًا. اتبعوا وصفة طفلكم. لم يصنعه صانعو الدواء ولا صُنع لهم.
not-reviewed = لم يراجع Doseline بعدُ أي مختص سريري.
footer-build = الإصدار { $build }
footer-plan = الخطة { $hash }
footer-printed = طُبعت في { $date }

## The places

places = الأقسام
place-today = اليوم
place-dates = التواريخ
place-tests = التحاليل
place-medicine = الدواء
place-more = المزيد
place-back = العودة إلى المزيد
place-back-start = العودة إلى الأسئلة
start-no-plan = «{ $place }» يحتاج إلى خطة. أجيبوا أولًا عن الأسئلة الثلاثة.
place-share = الحفظ والمشاركة
place-print = الطباعة
place-message = { message-title }
place-questions = أسئلة لفريقكم
place-changes = ما تغيّر حتى الآن
place-learn = تعلّموا
place-compare = مقارنة ثلاثة أدوية
place-kit = جدول العبوات في النشرة
place-sources = من أين هذا
place-answers = الوزن والتواريخ
place-language = اللغة
place-look = خط أكبر ومظهر ليلي
place-about = عن Doseline والخصوصية
start-sent = وصلتني خطة
start-learn = اقرؤوا عن Zolgensma

## In a frame of another page

embed-start = اصنعوا خطة طفلكم
embed-by = فُتحت من: { $org }
embed-whole = افتحوا الصفحة الكاملة
embed-whole-address = عنوان الصفحة الكاملة
embed-whole-note = إذا لم تُفتح صفحة جديدة، أو لم يظهر فيها شيء، فانسخوا هذا العنوان أو وجّهوا كاميرا هاتف إلى الرمز. ما كتبتموه هنا لا ينتقل معه. لتأخذوه معكم، احفظوا ملف الخطة أو اصنعوا رابطًا أولًا.
embed-whole-code = رمز QR لعنوان الصفحة الكاملة
embed-number = الصفحة التي جئتم منها تعطي هذا الرقم لفريقكم:
embed-number-of = الصفحة التي جئتم منها ({ $org }) تعطي هذا الرقم لفريقكم:
embed-number-check = لا يعرف Doseline لمن هذا الرقم. استعملوه فقط إذا كنتم تعرفون أنه صحيح.
embed-number-take = الرقم صحيح. استعملوا هذا الرقم

## The three questions

entry-title = ثلاثة أسئلة
entry-weight = كم وزن طفلكم؟
entry-weight-hint = استعملوا آخر وزن كتبه فريقكم.
entry-weight-number = الوزن
entry-weight-pounds = أرطال
entry-weight-ounces = أونصات
entry-unit = الوحدة
entry-unit-kg = kg (كيلوغرام)
entry-unit-lb = lb و oz (رطل وأونصة)
entry-weight-echo-kg = { $kg } kg هي نحو { $pounds } lb { $ounces } oz.
entry-weight-echo-lb = { $pounds } lb { $ounces } oz هي نحو { $kg } kg.
entry-birth = متى وُلد طفلكم؟
entry-birth-hint = مثلًا: 27 ثم 3 ثم 2025
entry-infusion = متى التسريب؟
entry-infusion-hint = اليوم الذي يأخذ فيه طفلكم Zolgensma. لم يُحدد بعد؟ استعملوا اليوم المتوقع.
entry-day = اليوم
entry-month = الشهر
entry-year = السنة
entry-show = اعرض الخطة
entry-change = تغيير
entry-change-label = تغيير إجاباتكم
entry-sentence = { $kg } kg، الميلاد { $birth }، التسريب { $infusion }
entry-ready = الخطة جاهزة.
entry-ready-volume = الخطة جاهزة. التسريب { $ml } mL مرة واحدة.
reading-group = ما قد تقصدونه
reading-question = أيهما تقصدون؟
reading-question-one = هل تقصدون هذا؟
reading-choice = { $kg } kg ({ $pounds } lb { $ounces } oz)
weight-confirm = نعم، { $kg } kg ({ $pounds } lb { $ounces } oz) صحيح
weight-again = اكتبوا الوزن مرة ثانية للمتابعة
weight-again-hint = مثلًا: 8.2 kg أو 18 lb 1 oz
size-help = المزيد عن الوزن (يمكن تركه)
size-help-hint = هذا يساعد الصفحة فقط على ملاحظة خطأ في الوزن أو وزن أصبح قديمًا. لا يغيّر شيئًا في الخطة.
weighed = متى أُخذ هذا الوزن؟
sex = الجنس
sex-none = أفضّل ألا أقول
sex-girl = بنت
sex-boy = ولد
weeks-early = كم أسبوعًا قبل الموعد كانت الولادة

## What is not right yet

error-prefix = خطأ:
summary-title = { $count ->
    [zero] لا شيء للمراجعة
    [one] هناك أمر واحد للمراجعة
    [two] هناك أمران للمراجعة
    [few] هناك { $count } أمور للمراجعة
    [many] هناك { $count } أمرًا للمراجعة
   *[other] هناك { $count } أمر للمراجعة
}
problem-weight-empty = اكتبوا وزن طفلكم.
problem-weight-unit-missing = وحدة الوزن غير واضحة. اختاروا kg، أو lb و oz.
problem-weight-two-readings = الرقم بعد kg يُقرأ بطريقتين. هل تقصدون { $first } أم { $second }؟
problem-weight-one-reading = الرقم بعد kg بلا وحدة. هل تقصدون { $first }؟
problem-weight-not-a-number = يجب أن يكون الوزن رقمًا مثل 8.2. احذفوا الحروف والعلامات الأخرى.
problem-weight-too-many-points = في الوزن أكثر من نقطة أو فاصلة. اكتبوه بواحدة، مثل 8.2.
problem-weight-ambiguous-separator = يمكن قراءة الفاصلة أو النقطة في الوزن بطريقتين. اكتبوا الوزن من جديد، مثل 8.2.
problem-weight-looks-like-grams = يبدو هذا بالغرام، لكن الوحدة kg. راجعوا الرقم والوحدة.
problem-weight-not-positive = يجب أن يكون الوزن أكبر من 0.
problem-weight-mixed-units = في الوزن وحدتان لا تتفقان. استعملوا واحدة منهما.
problem-weight-ounces-over-15 = في الرطل 16 أونصة، فالأونصات من 0 إلى 15. راجعوا الأرطال والأونصات.
problem-weight-too-precise = في الوزن أرقام أكثر مما يعرضه الميزان. اكتبوا أقل، مثل 8.2.
problem-weight-too-large = هذا الوزن كبير جدًا. راجعوا الرقم والوحدة.
problem-weight-below-label-range = { $kg } kg أقل من جدول العبوات في النشرة، الذي يبدأ عند { $limit } kg. راجعوا الرقم والوحدة. إذا كانا صحيحين فاسألوا فريقكم.
problem-weight-above-label-range = { $kg } kg أكثر من جدول العبوات في النشرة، الذي ينتهي عند { $limit } kg. راجعوا الرقم والوحدة. إذا كانا صحيحين فاسألوا فريقكم.
problem-weight-between-bands = { $kg } kg يقع بين صفين في جدول العبوات في النشرة. يُعرض الصفان. الوزن الذي يسجله المستشفى، برقم واحد بعد النقطة، هو الذي يقرر.
problem-weight-weight-unusual = { $kg } kg غير معتاد في هذا العمر. راجعوا الرقم والوحدة.
problem-weight-weight-implausible = { $kg } kg لا يناسب هذا العمر. راجعوا الرقم والوحدة، واكتبوا الوزن من جديد.
problem-weight-again-differs = الوزن الذي كتبتموه ثانية ليس هو نفسه. راجعوا الاثنين والوحدة.
problem-weight-weeks-unclear = يجب أن تكون الأسابيع رقمًا صحيحًا مثل 3. اتركوا الخانة فارغة إذا كنتم لا تعرفون.
problem-weight-unknown-sex = يجب أن يكون الجنس بنتًا أو ولدًا. اختاروا واحدًا أو اتركوه.
problem-weight-below-0-weeks = لا يمكن أن تكون أسابيع الولادة المبكرة أقل من 0. راجعوا الرقم.
problem-weight-above-17-weeks = لا يمكن أن تكون أسابيع الولادة المبكرة أكثر من 17. راجعوا الرقم.
problem-birth-empty = اكتبوا تاريخ ميلاد طفلكم.
problem-birth-two-dates = يمكن قراءة { $typed } كتاريخي ميلاد. اختاروا الصحيح في الأسفل.
problem-birth-day-missing = ينقص تاريخ الميلاد اليوم.
problem-birth-month-missing = ينقص تاريخ الميلاد الشهر.
problem-birth-year-missing = ينقص تاريخ الميلاد السنة.
problem-birth-day-unclear = يجب أن يكون يوم الميلاد رقمًا من 1 إلى 31.
problem-birth-month-unclear = يجب أن يكون شهر الميلاد رقمًا من 1 إلى 12، أو اسمًا مثل مارس.
problem-birth-year-unclear = تحتاج سنة الميلاد إلى أربعة أرقام، مثل 2025.
problem-birth-unreadable-date = «{ $typed }» ليس تاريخًا يمكننا قراءته. اكتبوا يوم الميلاد وشهره وسنته.
problem-birth-other-calendar = { $typed } تبدو سنة من تقويم آخر. اكتبوا سنة الميلاد كما في أوراق المستشفى، مثل 2025.
problem-birth-no-such-day = { $typed } ليس في التقويم. راجعوا يوم الميلاد وشهره.
problem-birth-before-2000 = تاريخ الميلاد قبل سنة 2000. راجعوا السنة.
problem-birth-after-2100 = تاريخ الميلاد بعد سنة 2100. راجعوا السنة.
problem-infusion-empty = اكتبوا تاريخ التسريب.
problem-infusion-two-dates = يمكن قراءة { $typed } كتاريخين للتسريب. اختاروا الصحيح في الأسفل.
problem-infusion-day-missing = ينقص تاريخ التسريب اليوم.
problem-infusion-month-missing = ينقص تاريخ التسريب الشهر.
problem-infusion-year-missing = ينقص تاريخ التسريب السنة.
problem-infusion-day-unclear = يجب أن يكون يوم التسريب رقمًا من 1 إلى 31.
problem-infusion-month-unclear = يجب أن يكون شهر التسريب رقمًا من 1 إلى 12، أو اسمًا مثل مارس.
problem-infusion-year-unclear = تحتاج سنة التسريب إلى أربعة أرقام، مثل 2025.
problem-infusion-unreadable-date = «{ $typed }» ليس تاريخًا يمكننا قراءته. اكتبوا يوم التسريب وشهره وسنته.
problem-infusion-other-calendar = { $typed } تبدو سنة من تقويم آخر. اكتبوا سنة التسريب كما في أوراق المستشفى، مثل 2025.
problem-infusion-no-such-day = { $typed } ليس في التقويم. راجعوا يوم التسريب وشهره.
problem-infusion-before-2000 = تاريخ التسريب قبل سنة 2000. راجعوا السنة.
problem-infusion-after-2100 = تاريخ التسريب بعد سنة 2100. راجعوا السنة.
problem-infusion-before-birth = التسريب قبل الميلاد في { $limit }. راجعوا التاريخين.
problem-infusion-age-two-or-more = يتم طفلكم عامه الثاني في { $limit }. النشرة لمن هم دون السنتين يوم التسريب. راجعوا التاريخين.
problem-infusion-first-dose-before-birth = يبدأ الستيرويد في { $limit }، اليوم الذي قبل التسريب. هذا قبل الميلاد. راجعوا التاريخين أو اسألوا فريقكم.
problem-any-unreadable-request = أرسلت الصفحة شيئًا لا يُقرأ. حمّلوا الصفحة من جديد. ما كتبتموه كان سليمًا.
problem-any-out-of-memory = لم تعد في هذا الجهاز ذاكرة كافية لهذا. أغلقوا الصفحات الأخرى، ثم حمّلوا هذه الصفحة من جديد. ما كتبتموه كان سليمًا.
problem-any-missing = هناك شيء ناقص: { $field }. أكملوه.
problem-any-unknown-field = أرسلت الصفحة حقلًا غير معروف: { $field }. حمّلوا الصفحة من جديد.
problem-any-repeated-field = أرسلت الصفحة { $field } مرتين. حمّلوا الصفحة من جديد.
problem-any-wrong-type = أرسلت الصفحة { $field } بشكل خاطئ. حمّلوا الصفحة من جديد.
problem-any-unknown-edition = نسخة النشرة هذه غير معروفة. حمّلوا الصفحة من جديد.
problem-any-unknown-sex = يجب أن يكون الجنس بنتًا أو ولدًا. اختاروا واحدًا أو اتركوه.
problem-any-unknown-unit = يجب أن تكون الوحدة kg أو lb أو g. اختاروا واحدة.
problem-any-below-0-weeks = لا يمكن أن تكون أسابيع الولادة المبكرة أقل من 0. راجعوا الرقم.
problem-any-above-17-weeks = لا يمكن أن تكون أسابيع الولادة المبكرة أكثر من 17. راجعوا الرقم.
problem-any-two-dates = يمكن قراءة { $typed } كتاريخين. اكتبوا اليوم والشهر والسنة، كلًّا في خانته.
problem-any-broken-character = يوجد هنا رمز لا يمكن قراءته. احذفوه من فضلكم.
problem-any-not-a-date = { $field } ليس تاريخًا. اكتبوا اليوم والشهر والسنة.
problem-any-no-such-day = { $field } ليس في التقويم. راجعوا اليوم والشهر.
problem-any-before-2000 = { $field } قبل سنة 2000. راجعوا السنة.
problem-any-before-1900 = { $field } قبل سنة 1900. راجعوا السنة.
problem-any-after-2100 = { $field } بعد سنة 2100. راجعوا السنة.
problem-any-before-birth = { $field } قبل الميلاد. راجعوا التاريخين.
problem-any-age-two-or-more = النشرة لمن هم دون السنتين يوم التسريب. راجعوا التاريخين.
problem-any-not-whole = يجب أن يكون { $field } رقمًا صحيحًا. اكتبوه من جديد.
problem-any-not-positive = يجب أن يكون { $field } أكبر من 0.
problem-any-below-label-range = الوزن أقل من جدول العبوات في النشرة. راجعوا الرقم والوحدة.
problem-any-above-label-range = الوزن أكثر من جدول العبوات في النشرة. راجعوا الرقم والوحدة.
problem-any-between-bands = الوزن يقع بين صفين في جدول العبوات في النشرة. يُعرض الصفان.
problem-any-first-dose-before-birth = سيبدأ الستيرويد قبل الميلاد. راجعوا التاريخين.
problem-any-weight-unusual = الوزن غير معتاد في هذا العمر. راجعوا الرقم والوحدة.
problem-any-weight-implausible = الوزن لا يناسب هذا العمر. راجعوا الرقم والوحدة، واكتبوه من جديد.
problem-any-weighed-after-infusion = أُخذ هذا الوزن بعد التسريب. راجعوا التاريخين، أو اكتبوا الوزن الذي استخدمه المستشفى.
problem-any-weight-old = أُخذ هذا الوزن قبل التسريب بأكثر من 14 يومًا. سيزن المستشفى طفلكم من جديد.
problem-any-other = هناك شيء غير صحيح في { $field }. راجعوا ما كتبتم.

## When the label has no answer

no-row-title = لا توجد في النشرة عبوة لوزن { $kg } kg
no-row-below = يبدأ جدول العبوات عند { $limit } kg. لا يخمّن Doseline ما تحته.
no-row-above = ينتهي جدول العبوات عند { $limit } kg. لا يخمّن Doseline ما فوقه.
no-row-what = راجعوا الرقم والوحدة أولًا. إذا كان الوزن صحيحًا فاسألوا فريقكم ماذا يعني ذلك لطفلكم.
age-title = Zolgensma في الوريد لمن هم دون السنتين
age-text = يتم طفلكم عامه الثاني في { $limit }. في تاريخ التسريب الذي كتبتموه لا تعود النشرة مناسبة. لذلك لا تُعرض عبوة.
age-itvisma-name = Itvisma
age-itvisma = هناك دواء اسمه قريب جدًا: Itvisma. فيه المادة الفعالة نفسها، لكن بجرعة ثابتة واحدة. يُعطى في سائل النخاع الشوكي من عمر سنتين. Doseline ليس لدواء Itvisma. اسألوا فريقكم أيهما يقصد.

## The infusion

infusion-title = التسريب
infusion-once = mL مرة واحدة
infusion-given = أُعطي في { $date }: { $ml } mL في الوريد، مرة واحدة، في المستشفى
infusion-given-gap = أُعطي في { $date }: في الوريد، مرة واحدة، في المستشفى
infusion-for = لوزن { $kg } kg ({ $pounds } lb { $ounces } oz)
infusion-band = فئة الوزن
infusion-vials = عدد القوارير في العبوة
infusion-vials-count = { $count }
infusion-time = كم يستغرق
infusion-rule = هذا عمل المستشفى. تدفعه مضخة ببطء في الوريد. يُعطى مرة واحدة فقط.
infusion-place-name = من يعطيه، وأين
infusion-place = يعطيه طبيب مدرب أو ممرضة مدربة في عيادة أو مستشفى، بإشراف طبيب له خبرة في SMA.
infusion-gap-title = علبتان ممكنتان
infusion-gap-text = { $kg } kg يقع بين صفين في جدول العبوات في النشرة. لا يختار Doseline أيًّا منهما. الوزن الذي يسجله المستشفى، برقم واحد بعد النقطة، هو الذي يقرر.
infusion-gap-vials = { $count ->
    [zero] بلا قوارير
    [one] قارورة واحدة
    [two] قارورتان
    [few] { $count } قوارير
    [many] { $count } قارورة
   *[other] { $count } قارورة
}
infusion-confirm = سيزن المستشفى طفلكم من جديد. الوزن الذي يسجله هو الذي يقرر.
source-line = { $source } · رُوجع في { $date }
source-word = المصدر
source-nth = المصدر { $nth }
source-foot = من أين هذا
count-title = كيف يحسبه المستشفى
count-unit = يحسب المستشفى هذا الدواء بالجينومات الناقلة، واختصارها vg.
count-dose = جرعة النشرة 1.1 × 10^14 vg (110 مليون مليون) لكل kg، مرة واحدة.
count-strength = في كل mL يوجد 2 × 10^13 vg (20 مليون مليون).
count-rate = سرعة المضخة { $rate }.
count-top = يُحسب الحجم من أعلى فئة الوزن: { $kg } kg.
count-kit = في هذه العبوة { $vg } vg ({ $millions } مليون مليون).
count-child = لذلك يأخذ الطفل الأخف في الفئة قليلًا أكثر لكل kg. لطفلكم هذا { $vg } vg لكل kg.
count-split-both = قوارير هذه العبوة: { $small } بحجم 5.5 mL و { $large } بحجم 8.3 mL.
count-split-large = قوارير هذه العبوة: { $large } بحجم 8.3 mL.
count-vials-b = عدد القوارير وأحجامها مأخوذ من نسخة أمينة واحدة. طلب المستشفى هو المعتمد.
count-split-b = عدد القوارير من كل حجم مأخوذ من نسخة أمينة واحدة. طلب المستشفى هو المعتمد.

## The plan, drawn

plan-title = الخطة
timeline-label = صورة الخطة عبر الوقت. قائمة «كل التواريخ» في الأسفل تقول الشيء نفسه بالكلمات.
ribbon-label = تقويم الخطة، أسبوع في كل صف. أسهم لوحة المفاتيح تنتقل من يوم إلى يوم. قائمة «كل التواريخ» في الأسفل تقول الشيء نفسه بالكلمات.
timeline-dashed = الخط المتقطع: الأمر مرتبط بنتيجة. لا شيء ثابت حتى يقول فريقكم ذلك.
timeline-today = اليوم
timeline-outside-before = اليوم قبل هذه الصورة.
timeline-outside-after = اليوم بعد هذه الصورة.
lane-infusion = التسريب
lane-steroid = الستيرويد كل يوم
lane-tests = تحاليل الدم
lane-diapers = الحفاضات: غسل اليدين وإغلاق الكيس
lane-vaccines = السؤال قبل أي لقاح
lane-watch = راقبوا الكدمات والتشنج وقلة البول
lane-aftercare = بعد الستيرويد
bar-full-long = الجرعة الكاملة
bar-full-short = كاملة
bar-taper-long = خفض تدريجي إذا وافق الفريق
bar-taper-short = خفض
bar-minimum = 3 أشهر
key-title = معنى العلامات
key-infusion = التسريب
key-full = الستيرويد، الجرعة الكاملة
key-taper = خفض تدريجي إذا وافق الفريق
key-gate = الفريق يقرر
key-visit = تحليل دم
key-visit-conditional = تحليل دم يتحرك مع الخفض
key-window = وقت له قاعدة
key-minimum = بعد 3 أشهر
key-watch-tma = راقبوا عن قرب
key-window-hygiene = قاعدة الحفاضات
key-window-vaccines = السؤال قبل أي لقاح
key-today = اليوم
day-hint = المسوا يومًا لتروا ما فيه.
# $what is one thing or more, such as “steroid, full dose; blood test”.
day-label = { $date }: { $what }
day-label-and = { "؛ " }
day-full = الستيرويد، الجرعة الكاملة
day-taper = خفض الستيرويد تدريجيًا إذا وافق الفريق
day-taper-team = خفض الستيرويد كما حدده فريقكم
# $name is the time, or which dose it is; $text its amount.
day-dose = { $name }: { $text }
day-given = أُعطيت
day-unless-full = إذا لم يقل فريقكم «ابدؤوا» حتى ذلك اليوم تستمر الجرعة الكاملة.
day-unless-taper = إذا لم يقل فريقكم حتى ذلك اليوم إن الستيرويد انتهى فهو يستمر.
day-rule-first = { $rule }: من هذا اليوم إلى { $date }
day-rule-runs = { $rule }: إلى { $date }
day-rule-last = { $rule }: هذا آخر يوم
day-rule-open = { $rule }: حتى يقول فريقكم
day-nothing = لا شيء في الخطة في هذا اليوم.
day-list-bottle = الستيرويد كل يوم، بوحدة mL من زجاجة { $strength }، كما كتب فريقكم.

## The table

table-title = كل التواريخ
table-caption = كل تاريخ في الخطة، وما يحدث فيه، وعلى ماذا يستند
table-when = متى
table-day = اليوم
table-day-span = { $from } إلى { $through }
table-day-from = من { $from }
table-what = ماذا
table-basis = يستند إلى
table-fold = كل التواريخ، شهرًا شهرًا
table-through = إلى { $date }
table-through-unless = إلى { $date }، وبعد ذلك اليوم أيضًا، إلا إذا بدأ فريقكم الخفض
table-open = حتى يقول فريقكم كيف يستمر
table-rule-open = حتى يقول فريقكم
table-last-day = آخر يوم: { $what }
table-where-from = من أين يأتي هذا
table-today = اليوم، { $date }
source-for = مصدر: { $what }
source-nth-for = المصدر { $nth }: { $what }
basis-label = النشرة
basis-team = فريقكم
basis-conditional = نتائج لم تصل بعد
basis-visit-mixed = النشرة؛ وفحص الكبد يتحرك مع الخفض

# Of a copy that a hospital had made with its own settings, and of a plan made with such a copy.
hospital-basis = خطة مستشفاكم، الإصدار { $version }
hospital-plan = هذه التواريخ تتبع خطة مستشفاكم: { $hospital }، الإصدار { $version } ({ $date }، وقّعها { $by }).
hospital-label-title = ما تقوله النشرة
hospital-label-text = هذه هي الأيام التي تختلف في النشرة. لطفلكم تُعتمد خطة مستشفاكم.
hospital-label-same = الأيام نفسها في النشرة.
hospital-column-what = ماذا
hospital-column-own = مستشفاكم
hospital-column-label = النشرة
hospital-not-listed = غير مذكور
hospital-number = يعطي { $hospital } هذا الرقم لـ«{ $who }»:
hospital-number-take = استعملوا هذا الرقم
hospital-steroid-taper-text = أقل فأقل خلال الأيام التالية، وعددها { $days }.
hospital-changes-none = لا تغييرات بعد. هذه تواريخ خطة مستشفاكم.
hospital-gate-ask-end = انتهت أيام التخفيض في خطة مستشفاكم، وعددها { $days }. هل قال فريقكم إن الستيرويد انتهى؟
hospital-change-taper-label = اليوم الأول فقط (عدد الأيام { $days }، كما في خطة مستشفاكم)
hospital-links = من { $hospital }
schedule-of = خطة { $hospital }، الإصدار { $version }
schedule-label = النشرة
item-infusion = التسريب
item-infusion-volume = التسريب، { $ml } mL مرة واحدة، خلال { $minutes } دقيقة
item-steroid-full = الستيرويد، الجرعة الكاملة، كل يوم
item-steroid-gate = الفريق يقرر: الخفض، أو البقاء على الجرعة الكاملة
item-steroid-taper = خفض الستيرويد، والكميات يحددها فريقكم
item-visit = تحليل دم: { $tests }
item-visit-weekly = تحليل دم كل أسبوع: { $tests }
item-window-hygiene = الحفاضات: غسل اليدين وإغلاق الكيس
item-window-vaccines = السؤال قبل أي لقاح
item-watch-tma = راقبوا الكدمات والتشنج وقلة البول
item-aftercare = بعد الستيرويد: السؤال عن خطة أيام المرض
item-monitoring-beyond = تحاليل دم أخرى حتى يقول فريقكم إنها يمكن أن تتوقف
item-monitoring-minimum = 3 أشهر من تحاليل الدم، أقل مدة في النشرة. اسألوا فريقكم هل تستمر.
item-other-course = مسار
item-other-gate = قرار
item-other-visit = زيارة
item-other-series = كل أسبوع
item-other-window = وقت له قاعدة
item-other-milestone = محطة

## Call card

call-title = متى تتصلون
# Unfolds the signs, and the boxes for phone numbers.
call-signs = العلامات وأرقام هواتفكم
call-signs-mark = ؟
call-emergency-title = اتصلوا برقم الطوارئ أولًا، ثم بالفريق
call-emergency-breathing = صعوبة في التنفس
call-emergency-colour = جلد أزرق أو رمادي شاحب
call-emergency-seizure = تشنج
call-emergency-wake = طفل لا يمكن إيقاظه
call-now-title = اتصلوا بالفريق فورًا
call-lead = لا تنتظروا الزيارة القادمة.
call-now-yellow = اصفرار الجلد أو العينين
call-now-vomiting = قيء
call-now-alert = انتباه أقل من المعتاد
call-now-dose = جرعة ستيرويد فاتت أو تقيأها الطفل
call-now-bruises = كدمات أو نزيف بلا سبب واضح
call-now-seizure = تشنج
call-now-urine = بول قليل
call-now-colour = جلد رمادي شاحب أو أزرق
call-now-breathing = تنفس صعب أو سريع
call-now-swelling = تورم الذراعين أو الساقين أو البطن
call-now-infection = علامات عدوى: سعال، صفير في التنفس، عطس، سيلان أنف، ألم حلق، حمى
call-more-title = أخبروا الفريق أيضًا، في اليوم نفسه
call-more-urine = بول داكن
call-more-stools = براز شاحب
call-more-belly = ألم في البطن
call-more-appetite = فقدان الشهية
call-more-rash = طفح أو وجه متورم
call-more-contact = مخالطة مصاب بجدري الماء أو الحصبة أثناء أخذ الستيرويد
call-number = احفظوا رقم فريقكم في الهاتف وعند الثلاجة.
call-number-line = رقم الفريق:
call-print = { $title }: { $signs }

phone-team = فريقنا المحلي
phone-team-ask = رقم فريقكم
phone-centre = مركز التسريب
phone-emergency = رقم الطوارئ
phone-add = إضافة أرقام هاتف
phone-change = تغيير أرقام الهاتف
phone-hint = تظهر هنا وعلى كل صفحة مطبوعة.
phone-copy = إذا لم تبدأ المكالمة، اتصلوا بهذا الرقم:
phone-doubt-zero = لا رابط للاتصال بعد: احذفوا (0).
phone-doubt-letters = لا رابط للاتصال بعد: اكتبوا الرقم بالأرقام وحدها. يظهر كنص.
phone-doubt-codes = رقم فيه * أو # لا رابط له للاتصال. يظهر كنص.
phone-doubt-several = لا رابط للاتصال بعد: اكتبوا رقمًا واحدًا فقط. يظهر كنص.
phone-doubt-unfinished = هذا الرقم غير مكتمل.
phone-doubt-long = لا رابط للاتصال: فيه خانات أكثر من رقم هاتف. يظهر كنص.
phone-doubt-unclear = لا رابط للاتصال بعد: اكتبوا الرقم بالأرقام وبمسافات مفردة. يظهر كنص.
phone-country = رقم الطوارئ حسب البلد
phone-country-none = اختاروا بلدًا
phone-guess = إذا كنتم في { $country }:
phone-guess-yes = نعم، نحن في { $country }
phone-guess-no = بلد آخر
phone-place = { $code ->
   *[other] { $country }
}
phone-line = رقم الطوارئ ({ $country }): { $number }.
phone-own = رقمكم الخاص يبقى كما هو.
phone-lines = راجعنا الأرقام في { $date }. اسألوا فريقكم بأي رقم تتصلون.

## Learn

learn-title = تعلّموا
learn-search = بحث
learn-all = { $count ->
    [zero] كلمات ستسمعونها
    [one] سؤال آخر، وكلمات ستسمعونها
    [two] سؤالان آخران، وكلمات ستسمعونها
    [few] { $count } أسئلة أخرى، وكلمات ستسمعونها
    [many] { $count } سؤالًا آخر، وكلمات ستسمعونها
   *[other] { $count } سؤال آخر، وكلمات ستسمعونها
}
learn-found = { $count ->
    [zero] لم يوجد شيء.
    [one] وُجد شيء واحد.
    [two] وُجد شيئان.
    [few] وُجدت { $count } أشياء.
    [many] وُجد { $count } شيئًا.
   *[other] وُجد { $count } شيء.
}
learn-none = جرّبوا كلمة أخرى، أو
learn-ask = اكتبوه لفريقكم.
learn-compare = Zolgensma و Evrysdi و Spinraza جنبًا إلى جنب
learn-diapers = ماذا عن الحفاضات؟
learn-vaccines = هل يمكن أن يأخذ طفلي اللقاحات؟
learn-group-medicine = الدواء
learn-group-day = يوم التسريب
learn-group-after = الأسابيع التالية
learn-form = بأي شكل يأتي الدواء؟
learn-strength = هل له تراكيز مختلفة؟
learn-dose = كيف تُحسب الجرعة؟
learn-given = كيف يُعطى؟
learn-place = من يعطيه، وأين؟
learn-who = لمن هو؟
learn-long = هل هو لمدة طويلة؟
learn-long-lead = لا، يُعطى مرة واحدة. لكن الستيرويد وتحاليل الدم تستمر لأسابيع.
learn-effect = متى يبدأ مفعوله؟
learn-kidney = وإذا كان لدى طفلي مشكلة في الكلى؟
learn-again = هل يمكن أن يأخذ طفلي جرعة ثانية؟
learn-combo = هل يمكن أن يأخذ طفلي دواءً آخر لمرض SMA أيضًا؟
learn-itvisma = هل Itvisma هو نفسه؟
learn-itvisma-lead = لا. الاسم فقط متشابه.
learn-checked = ماذا يُفحص قبل التسريب؟
learn-antibodies = وإذا كان مستوى الأجسام المضادة عاليًا؟
learn-delay = ما الذي قد يؤخر التسريب؟
learn-length = كم يستغرق التسريب؟
learn-length-lead = اسألوا فريقكم كم يستغرق اليوم كله.
learn-kit = كيف تُحفظ العبوة؟
learn-why = لماذا يحتاج طفلي إلى الستيرويد؟
learn-steroid = كم يستمر الستيرويد؟
learn-gate = من يقول متى يبدأ الخفض؟
learn-missed = وإذا فاتت جرعة أو تقيأها الطفل؟
learn-stop = هل يمكن أن نوقف الستيرويد مبكرًا؟
learn-mix = لماذا يهم التركيز المكتوب على الزجاجة؟
learn-tests = إلى متى تستمر تحاليل الدم؟
learn-liver = لماذا يُراقب الكبد عن قرب؟
learn-clots = ما علامات الجلطات الصغيرة؟
learn-home = هل يمكن أن يأخذ الآخرون في البيت لقاحاتهم؟
learn-end = ما المهم بعد آخر جرعة؟
tell-title = تأكدوا أنكم فهمتم
tell-lead = اشرحوها بكلماتكم، لبعضكم أو لفريقكم. إذا توقفتم فاسألوا.
tell-start = في أي يوم يبدأ الستيرويد؟
tell-call = متى نتصل بالفريق فورًا؟
tell-missed = ماذا نفعل إذا فاتت جرعة؟
tell-gate = من يقول متى يبدأ الخفض؟
tell-dose = كم mL في الجرعة الواحدة، وأي خط على المحقنة هو؟
glossary-title = كلمات ستسمعونها
term-label = النشرة
term-label-text = النص الرسمي الذي يقول كيف يُستعمل الدواء.
term-sma = SMA
term-sma-text = اختصار للضمور العضلي الشوكي.
term-infusion = التسريب
term-infusion-text = سائل يدخل ببطء في الوريد.
term-kit = العبوة
term-kit-text = علبة القوارير المحضّرة لطفل واحد.
term-vial = القارورة
term-vial-text = زجاجة صغيرة.
term-vg = vg
term-vg-text = اختصار للجينومات الناقلة. بها يحسب المستشفى هذا الدواء.
term-ml = mL
term-ml-text = اختصار ملّيلتر. خطوط المحقنة تعدّ mL.
term-pump = مضخة المحقنة
term-pump-text = آلة تدفع المحقنة ببطء وبانتظام.
term-steroid = الستيرويد
term-steroid-text = هنا: بريدنيزولون عن طريق الفم، أو دواء مشابه.
term-taper = الخفض التدريجي
term-taper-text = كمية أقل فأقل، خطوة بعد خطوة.
term-liver = ALT و AST والبيليروبين
term-liver-text = تحاليل دم للكبد.
term-platelets = الصفائح
term-platelets-text = جزء من الدم، يعدّه تحليل الدم.
term-troponin = التروبونين
term-troponin-text = تحليل دم للقلب.
term-antibodies = الأجسام المضادة لـ AAV9
term-antibodies-text = شيء في الدم يُقاس قبل التسريب.
term-tma = TMA
term-tma-text = جلطات في أوعية دموية صغيرة.
term-rsv = RSV
term-rsv-text = الاسم القصير لفيروس.
term-sick-day = خطة أيام المرض
term-sick-day-text = ما يريد فريقكم أن تفعلوه عندما يمرض طفلكم.

## ملف التقويم

place-calendar = ملف التقويم
more-calendar-hint = المواعيد في تقويمكم
cal-link = ضعوا هذه المواعيد في تقويمكم
cal-lead = مواعيد خطتكم في ملف لتقويم هاتفكم أو حاسوبكم. لا يُرسل شيء.
cal-what = ماذا يوضع فيه
cal-visits = تحاليل الدم والزيارات
cal-phases = مراحل الستيرويد، والقواعد
cal-doses = كل جرعة في وقتها
cal-no-clocks = ليس في وصفتكم هنا أوقات بعد. لذلك تأتي كل جرعة ملاحظة لليوم كله.
cal-words = كيف يُكتب
cal-full = كتابة ما هو الموضوع
cal-own = وضع أسئلتنا وملاحظاتنا في تحليل الدم القادم
cal-plain-hint = يُكتب فيه «تحليل دم» أو «دواء». لا يسمي دواءً ولا مرضًا ولا طفلًا، فقد يرى آخرون تقويمكم.
cal-own-hint = العناوين لا تسمي دواءً ولا مرضًا ولا طفلًا. أما كلماتكم فتُكتب في الموعد كما كتبتموها، وقد يرى آخرون تقويمكم.
cal-full-hint = يُكتب فيه أي تحاليل، و«الستيرويد»، واللقب. من يرى تقويمكم يستطيع قراءة ذلك.
cal-goes-on = لا أحد يعرف بعد متى ينتهي الستيرويد. اصنعوا ملفًا جديدًا بعد { $date }.
cal-none = اختاروا شيئًا واحدًا على الأقل ليوضع فيه.
cal-make = صنع ملف التقويم
cal-unkept = احفظوا الخطة على هذا الجهاز (المزيد، الحفظ والمشاركة). عندها يستطيع الملف القادم تغيير هذه المواعيد.
cal-made = ملفكم جاهز. افتحوه من التنزيلات.
cal-made-framed = لا يوجد ملف؟ ربما لا يسمح بذلك الموقع المحيط بهذه الصفحة. افتحوا Doseline وحده، أو انسخوا النص أدناه.
cal-text = لا يوجد ملف؟
cal-text-label = الملف كنص. احفظوه باسم ينتهي بـ .ics.
cal-apps = ماذا يفعل تقويمكم بالملف
cal-apps-own = اصنعوا تقويمًا خاصًا لهذه المواعيد. بعد تغيير في الخطة استوردوا ملفًا جديدًا. إن بقيت مواعيد قديمة فاحذفوا ذلك التقويم واستوردوا الملف مرة أخرى.
cal-apps-alarm = لا يضع الملف أي تنبيه. ضعوا التنبيهات في تقويمكم.
cal-apps-google = Google: استوردوا الملف على حاسوب. إنه نسخة ولا يتغير من نفسه. إن كنتم وضعتم تنبيهات لتقويم كامل فهي تسري على كل ما فيه.
cal-apps-apple = Apple: على Mac اختاروا «ملف»، ثم «استيراد»، ثم تقويمًا.
cal-apps-outlook = Outlook على الويب: يستورد الملف كما هو في ذلك اليوم. ولا يبحث عن تغييرات بعد ذلك.
cal-apps-read = من صفحات المساعدة لديهم، قُرئت يوم { $date }. ربما تعمل الآن بطريقة أخرى.
cal-plain-visit = تحليل دم
cal-plain-infusion = يوم المستشفى
cal-plain-steroid-gate = الحديث مع الفريق
cal-plain-steroid-full = دواء، كل يوم
cal-plain-steroid-taper = دواء، الجزء التالي
cal-plain-window-hygiene = غسل اليدين كثيرًا
cal-plain-window-vaccines = سؤال الفريق قبل أي لقاح
cal-plain-watch-tma = راقبوا عن قرب: انظروا الخطة
cal-plain-aftercare = سؤال الفريق: خطة لأيام المرض
cal-plain-monitoring-minimum = سؤال الفريق هل تستمر تحاليل الدم
cal-plain-monitoring-beyond = تحاليل دم أخرى، حتى يقول الفريق كفى
cal-plain-dose = دواء
cal-amount = الكمية من يوم صنع هذا الملف. اتبعوا الوصفة.
cal-plain-other = سؤال الفريق
cal-dose = { $what }، { $number } من { $of }
cal-of = { $name }: { $what }
cal-may-move = { $what } (قد يتغير اليوم)
cal-unless = { $what }، إلا إذا بدأ فريقكم الخفض
cal-until = يصل هذا الموعد إلى { $date }. فريقكم يقول ماذا يأتي بعده. اصنعوا ملفًا جديدًا.
cal-renew = صنع ملف تقويم جديد
cal-gone = موعد قديم لم يعد مستعملًا. يمكنكم حذفه.

## Questions for the team

questions-title = أسئلة لفريقكم
questions-own = سؤالكم
questions-add = إضافة
questions-take = إضافة: { $question }
questions-answer = ما قاله الفريق
questions-remove = حذف
questions-remove-label = حذف: { $question }
questions-offered = بعض الأسئلة للبداية
ask-dose = كم mL في جرعة الستيرويد الواحدة، وفي أي ساعة؟
ask-night = بمن نتصل ليلًا؟
ask-missed = ماذا نفعل إذا فاتت جرعة أو تقيأها الطفل؟
ask-visit = أين يُسحب الدم كل أسبوع؟
ask-day = كم يستغرق يوم التسريب، وماذا نُحضر؟
ask-vaccines = أي لقاحات يجب أن تنتظر؟
ask-rsv = هل يحتاج طفلنا إلى حماية من RSV؟
ask-sick = ما خطتنا لأيام المرض بعد آخر جرعة؟
ask-visitors = من يمكنه أن يزورنا؟ وماذا لو أصيب أخ أو أخت بالزكام؟
ask-nursery = متى يمكن لطفلنا أن يذهب إلى الحضانة أو يسبح أو يسافر؟
questions-to-ask = أسئلة لم تُطرح بعد
questions-done = أسئلة طُرحت
questions-asked = سألنا
questions-asked-label = سألنا: { $question }
questions-unasked = لم نسأل بعد
questions-unasked-label = لم نسأل بعد: { $question }
notes-title = ملاحظات
notes-label = ما تريدون أن تتذكروه
notes-hint = هي جزء من الخطة: يقرؤها كل من ترسلون إليه الخطة.
more-share-hint = للوالد الآخر: رمز QR أو رابط أو ملف
more-share-file-hint = للوالد الآخر: ملف
more-print-hint = ورقة للثلاجة، والخطة كلها، وغيرهما
more-message-hint = جرعات اليوم، لإرسالها إلى أحد
more-questions-hint = ما تسألونه، وما قالوه، وملاحظاتكم
more-to-ask = { $count ->
    [zero] لا أسئلة لم تُطرح
    [one] سؤال واحد لم يُطرح بعد
    [two] سؤالان لم يُطرحا بعد
    [few] { $count } أسئلة لم تُطرح بعد
    [many] { $count } سؤالًا لم تُطرح بعد
   *[other] { $count } سؤال لم تُطرح بعد
}
more-changes-hint = كل تغيير، وطريقة للتراجع عنه
more-learn-hint = الحفاضات، اللقاحات، ماذا يفعل الستيرويد
more-compare-hint = Zolgensma و Evrysdi و Spinraza يومًا بيوم
more-kit-hint = كل صفوف النشرة، وعددها { $count }
more-sources-hint = مصدر كل رقم وكل تاريخ
more-born = الميلاد: { $date }
more-infusion = التسريب: { $date }
more-look-hint = للعيون المتعبة
more-about-hint = ما هذا، وماذا يحفظ
appearance-text = حجم النص
appearance-text-device = عادي
appearance-text-large = أكبر
appearance-colors = الألوان
appearance-colors-device = كما في هذا الجهاز
appearance-colors-day = نهار
appearance-colors-night = ليل
appearance-kept = يُحفظ هذا على هذا الجهاز مع خطتكم.
appearance-unkept = تتذكره علامة التبويب هذه. ليبقى كل مرة، احفظوا خطتكم على هذا الجهاز.
nickname = اسم الدلع لطفلكم
nickname-hint = إذا أردتم. يظهر في الأعلى وفي أسماء الملفات، حتى لا تختلط خطتا طفلين.
language-same = الجرعات والتواريخ هي نفسها في كل لغة.
privacy-title = الخصوصية
privacy-sent = لا يخرج شيء مما تكتبونه من هذا الجهاز، إلا إذا أرسلتم ملفًا أو رابطًا بأنفسكم.
privacy-account = لا حساب. لا أحد يعدّ زياراتكم.
privacy-kept = تتذكر علامة التبويب هذه ما تكتبونه حتى تغلقوها. لا تبقى الخطة أطول إلا إذا اخترتم حفظها.
privacy-erase = «امسح المحفوظ» يزيلها كلها من جديد.
about-free = Doseline مجاني. يمكن لأي شخص أن يرى كيف صُنع.
about-check = لمن يفحص Doseline: بجانب كل نسخة على خادم توجد الصفحة selfcheck.html. وهي تطلب في متصفحكم كل الإجابات المعروفة.
hosted-offline-kept = هذه الصفحة محفوظة على هذا الجهاز. وتُفتح بلا إنترنت.
hosted-offline-not = هذه الصفحة غير محفوظة على هذا الجهاز. وتحتاج إلى الإنترنت في كل مرة تُفتح فيها.

## الطباعة: أوراق

print-lead = اختاروا ورقة. ترون في الأسفل كيف ستبدو.
print-beside = أضيفوا لغة ثانية على الورقة نفسها:
print-look = كيف ستبدو على الورق
print-button = اطبعوا هذه الورقة
print-menu = لم يُفتح شيء؟ ابحثوا عن «طباعة» في قائمة المتصفح.
print-framed = لم يُفتح شيء؟ قد لا يسمح الموقع الذي يعرض هذه الصفحة بالطباعة. افتحوا Doseline وحده.
print-edges = قد يضيف المتصفح اسم هذه الصفحة وعنوانها على حافة الورقة. أوقفوا «الرؤوس والتذييلات» كي لا يظهرا.
print-none-here = هذا المتصفح لا يطبع. افتحوا Doseline في متصفح آخر.
print-no-plan = لا توجد خطة للطباعة بعد. أجيبوا أولًا عن الأسئلة الثلاثة.
sheet-fridge = ورقة الثلاجة
sheet-fridge-hint = الأيام الـ 14 القادمة في صفحة واحدة
sheet-plan = الخطة كلها
sheet-plan-hint = كل التواريخ، 4 صفحات على الأكثر
sheet-clinic = للعيادة
sheet-clinic-hint = منذ الزيارة الأخيرة، وما تريدون أن تسألوه
sheet-infusion = يوم التسريب
sheet-infusion-hint = ما الذي يُفحص، وما الذي قد يؤخره
sheet-pharmacy = للصيدلية
sheet-pharmacy-hint = زجاجتكم بخط كبير
sheet-employer = للعمل
sheet-employer-hint = الأيام وحدها: لا دواء ولا مرض
# On top of each sheet.
paper-fridge = الستيرويد وتحاليل الدم: الأيام الـ 14 القادمة
paper-plan = الخطة بعد Zolgensma
paper-clinic = للعيادة
paper-infusion = يوم التسريب
paper-pharmacy = للصيدلية
paper-employer = زيارات المستشفى
paper-page = صفحة { $page } من { $pages }
paper-edition = النشرة الرسمية، إصدار { $edition }، رُوجعت الحقائق في { $date }
paper-edition-plain = الإصدار { $edition }، تمت المراجعة في { $date }
paper-agreed = اتُّفق عليه مع
paper-agreed-on = في
paper-left = في الخطة أكثر مما تتسع له هذه الورقة.
paper-day = اليوم
paper-steroid = الستيرويد
paper-else = وماذا أيضًا
paper-bottle = الكميات بوحدة mL هي من الزجاجة المكتوب عليها { $strength }، كما كتبها فريقكم.
# In the place of an amount that is in doubt; why stands at the foot of the list.
paper-below = انظروا أدناه
paper-from = من { $date }
paper-watch = في هذه الأسابيع
# Rules STE-MISSED, STE-ABRUPT, STE-CLASH.
paper-missed = جرعة فاتت أو تقيأها الطفل
paper-each = كل جرعة
paper-ahead = ما هو قادم
paper-over = ما انتهى
paper-basis = بعد «·» يُذكر ما يستند إليه كل بند.
paper-no-amount = لم تُكتب هنا بعد الكمية التي حددها فريقكم.
paper-since = منذ آخر تحليل دم وُضعت عليه علامة، { $date }
paper-doses = الستيرويد، يومًا بيوم
paper-now = الستيرويد الآن
paper-done = تحاليل الدم التي أُجريت، وما قاله الفريق
paper-next = تحاليل الدم القادمة
paper-more-tests = هناك فحوص أخرى مقررة، وهي في الخطة كاملة.
paper-more-weekly = بعد ذلك فحص كل أسبوع، حتى يقول فريقكم.
paper-more-reports = فاتت جرعات أخرى أو تقيأها الطفل، وهي في الخطة كاملة.
paper-none = لم يُسجَّل شيء.
paper-ask = أسئلتنا
paper-asked = ما سُئل، وما قاله الفريق
paper-bring = ماذا نحضر معنا؟
paper-who = من يمكنه أن يأتي؟
paper-when = متى نأتي وإلى أين؟
paper-ask-team = لا تقول النشرة شيئًا عن هذا. اسألوا فريقكم واكتبوا الجواب هنا.
paper-no-bottle = اكتبوا ما هو مكتوب على زجاجتكم، في «الدواء». عندها يظهر هنا بخط كبير.
paper-employer-text = علينا أن نكون في المستشفى في هذه الأيام. وقد يغيّرها المستشفى.
paper-employer-days = الأيام
paper-employer-day = زيارة للمستشفى
paper-employer-weekly = من { $date }: زيارة كل أسبوع، إلى أن يقول المستشفى.
paper-employer-none = لا تُعرف أي أيام بعد.

## The day as a message

message-title = اليوم في رسالة
message-lead = جرعات اليوم وتواريخه بالكلمات. من تصله الرسالة يستطيع قراءتها.
message-show = اعرضوا النص
message-share = أرسلوها
message-end = الخطة { $hash }، من Doseline. اتبعوا وصفة طفلكم.

## The steroid, in words

steroid-title = الستيرويد
steroid-why-name = لماذا الستيرويد
steroid-why = قد يسبب العلاج التهابًا وارتفاعًا في إنزيمات الكبد. الستيرويد يخفف الاثنين.
steroid-start = يبدأ في اليوم الذي قبل التسريب
steroid-start-text = بريدنيزولون عن طريق الفم، أو ستيرويد مشابه.
steroid-full = الجرعة الكاملة كل يوم
steroid-full-text = 30 يومًا على الأقل في المجموع. وأطول إذا لم تهدأ تحاليل الكبد.
steroid-gate = فريقكم يقرر
steroid-gate-text = ينظرون إلى طفلكم وإلى تحاليل الدم. إذا كان كل شيء جيدًا يبدأ الخفض. وإلا تستمر الجرعة الكاملة وتتحرك التواريخ اللاحقة.
steroid-taper = الخفض التدريجي إذا وافق الفريق
steroid-taper-text = أقل فأقل خلال 28 يومًا بعد ذلك.
steroid-taper-team = الكميات يحددها فريقكم
steroid-full-team-text = ما دام فريقكم يقول ذلك.
steroid-full-again = العودة إلى الجرعة الكاملة
steroid-taper-set = الخفض كما حدده فريقكم
steroid-taper-set-text = خطوة بعد خطوة، ولا يتوقف فجأة أبدًا.
steroid-when-taper-open = عندما يقول فريقكم ابدؤوا
steroid-after = بعد آخر جرعة
steroid-after-text = اسألوا فريقكم عن خطة أيام المرض. قد يحتاج الجسم إلى وقت ليصنع ستيرويده من جديد.
steroid-when-start = اليوم الذي قبله
steroid-when-full = من اليوم −1 إلى اليوم 28
steroid-when-gate = اليوم 28
steroid-when-taper = من اليوم 29 إلى اليوم 56
steroid-when-after = بعد ذلك
steroid-stop-name = لا توقفوه فجأة أبدًا
steroid-stop = لا توقفوه فجأة أبدًا. فاتت جرعة أو تقيأها الطفل؟ اتصلوا بالفريق فورًا.
steroid-clash-name = جرعة فائتة
steroid-clash = قد تذكر نشرة الزجاجة قاعدة عامة للجرعة الفائتة. بعد هذا العلاج القاعدة هي: اتصلوا بفريقكم.
steroid-real-name = كم يستغرق
steroid-real = كثيرًا ما يستمر أطول من هذا. في مجموعتين منشورتين من الأطفال استمر في المتوسط نحو 88 يومًا و 126 يومًا. أقصره 52 يومًا وأطوله 274.
steroid-rate-title = كمية البداية في النشرة
steroid-rate = تبدأ النشرة بكمية { $rate } mg لكل kg في اليوم.
steroid-rate-sum = { $kg } kg × { $rate } mg/kg = { $daily } mg في اليوم
steroid-rate-caution = قد تكون وصفة طفلكم مختلفة: اتبعوا الوصفة.

## The steroid as stairs

stairs-title = الستيرويد من البداية إلى النهاية
stairs-label = الستيرويد كدرج، درجة لكل كمية. القائمة أدناه تقول الشيء نفسه.
stairs-bottle = من زجاجة { $strength }
stairs-today = اليوم
stairs-taper-word = خفض
stairs-full = الجرعة الكاملة
stairs-taper = خفض تدريجي، إذا سمحت فحوص الكبد
stairs-taper-team = خفض تدريجي: لم تُكتب الكميات بعد
stairs-to = حتى { $date }
stairs-to-longer = حتى { $date } أو أكثر
stairs-from = من { $date }
stairs-past = انتهى:
stairs-now = الآن:
stairs-rules = خطوة بخطوة، ولماذا

## Blood tests, in words

tests-title = تحاليل الدم
tests-rule-title = كم مرة يُفحص الدم
tests-liver = الكبد
tests-liver-text = كل أسبوع في الشهر الأول وخلال الخفض. ثم كل أسبوعين لشهر آخر. وتستمر أطول إذا لم تهدأ النتائج.
tests-platelets = الصفائح
tests-platelets-text = كل أسبوع في الشهر الأول. ثم كل أسبوعين في الشهرين 2 و 3، حتى تعود إلى حيث بدأت.
tests-troponin = التروبونين (القلب)
tests-troponin-text = كل أسبوع في الشهر الأول. ثم مرة في الشهر في الشهرين 2 و 3، حتى يعود إلى حيث بدأ.
tests-end = في المجموع 3 أشهر على الأقل من التسريب. فريقكم يقول متى تتوقف. لا تنتهي من نفسها أبدًا.

## Daily life, in words

life-title = الحفاضات واللقاحات والوقاية
life-diapers = الحفاضات
life-diapers-text = يخرج الفيروس غالبًا مع البراز. لمدة شهر واحد (1) من التسريب اغسلوا أيديكم وأغلقوا الحفاضات في كيس.
life-vaccines = اللقاحات
life-vaccines-text = اسألوا فريقكم قبل أي لقاح. قد تتغير خطة اللقاحات بسبب الستيرويد. بعض اللقاحات الحية يجب أن تنتظر.
life-gloves = سوائل الجسم والفضلات
life-donation = التبرع
life-home = لقاحات الآخرين في البيت
life-home-text = هل حان دور أحد في البيت لأخذ لقاح حي؟ اسألوا فريقكم أولًا. هذه اللقاحات حية: الحصبة، النكاف، الحصبة الألمانية، فيروس الروتا، الإنفلونزا بالأنف، شلل الأطفال بالفم.
life-rsv = RSV
life-rsv-text = يُنصح بالحماية من RSV في موسمه. اسألوا فريقكم.
life-watch = الجلطات الصغيرة (TMA)
life-watch-text = غالبًا في أول أسبوعين (2). علاماتها كدمات أو تشنج أو بول قليل أو ضغط دم مرتفع. اتصلوا بالفريق فورًا.

## The kit table

kits-title = جدول العبوات في النشرة
kits-lead = تُحضّر عبوة واحدة لوزن الطفل. كل صفوف النشرة، وعددها { $count }:
kits-caption = جدول العبوات في النشرة: الوزن، الحجم، القوارير، الجينومات الناقلة
kits-region = جدول العبوات، يتحرك إلى أعلى وأسفل
kits-weight = الوزن
kits-weight-unit = kg
kits-volume = الحجم
kits-volume-unit = mL
kits-vials = القوارير
kits-vials-sizes = بحجم 5.5 mL + 8.3 mL
kits-dose = الجرعة
kits-dose-unit = vg
kits-band = { $from } إلى { $to }
kits-yours = طفلكم: { $kg } kg
kits-neighbour = بجوار { $kg } kg
kits-note-b = عدد القوارير من كل حجم مأخوذ من نسخة واحدة فقط. وكذلك العدد كله حيث يحمل نجمة (*). طلب المستشفى هو المعتمد.
kits-star = من نسخة واحدة فقط

## Three medicines side by side

compare-title = ثلاثة أدوية جنبًا إلى جنب
compare-lead = الحياة مع كل دواء، بحسب نشرته. لا يأتي أي منها أولًا. أيها لطفلكم حديث مع فريقكم.
compare-pick = الدواء الذي تقرؤون عنه
compare-zolgensma = Zolgensma
compare-evrysdi = Evrysdi
compare-spinraza = Spinraza
compare-row-form = ما هو
compare-row-age = لمن
compare-row-who = من يعطيه
compare-row-where = أين
compare-row-how = كيف
compare-row-often = كم مرة
compare-row-long = إلى متى
compare-row-tests = الفحوص
compare-row-missed = إذا فاتت جرعة
compare-row-month = شهر في البيت

compare-zolgensma-form = سائل في 2 إلى 14 قارورة، وهي عبوة تُحضّر لوزن الطفل.
compare-zolgensma-age = الأطفال دون السنتين (2) الذين لديهم تغيّر في نسختي جين SMN1.
compare-zolgensma-who = طبيب مدرب أو ممرضة مدربة، بإشراف طبيب له خبرة في SMA.
compare-zolgensma-where = في عيادة أو مستشفى.
compare-zolgensma-how = في الوريد، خلال 60 دقيقة، بمضخة محقنة.
compare-zolgensma-often = مرة واحدة فقط.
compare-zolgensma-long = تسريب واحد. تستمر الجرعة الكاملة من الستيرويد 30 يومًا على الأقل، وتحاليل الدم 3 أشهر على الأقل.
compare-zolgensma-tests = قبله: الكبد والكلى وتعداد الدم والتروبونين والأجسام المضادة لـ AAV9. بعده: الكبد والصفائح والتروبونين، كل أسبوع في البداية.
compare-zolgensma-missed = عند وجود عدوى ينتظر التسريب. إذا فاتت جرعة من الستيرويد فاتصلوا بالفريق فورًا.
compare-zolgensma-month = في الشهر الأول: ستيرويد كل يوم وتحليل دم كل أسبوع. توضع الحفاضات في كيس مغلق. اسألوا قبل أي لقاح.

compare-evrysdi-form = سائل فيه 0.75 mg في كل mL. ومن عمر سنتين (2) ووزن 20 kg، قرص من 5 mg أيضًا.
compare-evrysdi-age = الأطفال والبالغون.
compare-evrysdi-who = العائلة، أو من يرعى الطفل.
compare-evrysdi-where = في البيت.
compare-evrysdi-how = عن طريق الفم. يمكن أن يمر السائل في أنبوب التغذية. لا يُخلط أبدًا بالحليب أو بحليب الأطفال.
compare-evrysdi-often = مرة واحدة كل يوم، في الوقت نفسه تقريبًا.
compare-evrysdi-long = على المدى الطويل.
compare-evrysdi-tests = تذكر نشرة الاتحاد الأوروبي فحص حمل قبل البدء، ولا تذكر تحليل دم معتادًا.
compare-evrysdi-missed = خلال 6 ساعات تُعطى، وبعد ذلك تُترك. تأتي التالية في اليوم التالي. لا تُضاعف أبدًا. وما تقيأه الطفل لا يُعاد.
compare-evrysdi-month = جرعة كل يوم. تبقى الزجاجة في الثلاجة 64 يومًا على الأكثر. قد يغيّر وزن جديد الكمية.

compare-spinraza-form = سائل. كل جرعة 5 mL، وفيها 12 أو 28 أو 50 mg.
compare-spinraza-age = الأطفال والبالغون.
compare-spinraza-who = شخص له خبرة في ذلك، أو من يعمل بإشرافه.
compare-spinraza-where = لا يذكر أي مصدر هنا المكان. اسألوا فريقكم.
compare-spinraza-how = في السائل حول النخاع الشوكي، بإبرة في أسفل الظهر (بزل قطني). يمكن إعطاء دواء للنوم.
compare-spinraza-often = بجرعة 12 mg: الأيام 0 و 14 و 28 و 58 (في الاتحاد الأوروبي 63)، ثم كل 4 أشهر. بالجرعة العالية: 50 mg في اليومين 0 و 14، ثم 28 mg كل 4 أشهر.
compare-spinraza-long = على المدى الطويل. في أول 12 شهرًا 6 جرعات، أو 4 من الجرعة العالية. ثم 3 في السنة.
compare-spinraza-tests = نص الولايات المتحدة حتى 2025: الصفائح والتخثر والبول قبل كل جرعة. ونص 2026: فحوص قبله وخلاله. نشرة الاتحاد الأوروبي: قد تُجرى، وليس في كل مرة.
compare-spinraza-missed = اسألوا الفريق عن أول يوم ممكن. الفريق يقول ما يأتي بعده. للجرعة العالية لم توجد قاعدة: اتصلوا بالفريق.
compare-spinraza-month = في معظم الأشهر لا جرعة. الصداع أو ألم الظهر أو التقيؤ تأتي غالبًا خلال 72 ساعة بعد الجرعة: أخبروا الفريق. اتصلوا به إذا كبر الرأس، أو صار الطفل أقل انتباهًا، أو استمر الغثيان أو الصداع.

courses-title = الأيام نفسها للجميع
courses-lead = تواريخ النشرة لو بدأ كل دواء في يومه. التواريخ الحقيقية يحددها الفريق.
courses-change = البداية والميلاد والوزن وغيرها
compare-field-start = اليوم الأول
compare-field-birth = الميلاد
compare-field-weight = الوزن
compare-field-early = كم أسبوعًا وُلد قبل الموعد
compare-field-evrysdi = اليوم الأول لدواء Evrysdi إن كان آخر
compare-field-spinraza = اليوم الأول لدواء Spinraza إن كان آخر
compare-weight-hint = إن شئتم. كمية Evrysdi وحدها ترتبط به.
compare-more = وُلد مبكرًا، يوم أول آخر، زجاجة Evrysdi، جرعات Spinraza
compare-show = أظهروا هذه التواريخ
compare-held = لا يُرسم شيء حتى تصح الخانات أعلاه وتضغطوا «{ compare-show }».
compare-span = كم من الوقت يُعرض
compare-span-first-year = السنة الأولى
compare-span-second-birthday = حتى عمر 2
compare-span-five-years = خمس سنوات
compare-no-birth = لرسمه حتى عيد الميلاد الثاني اكتبوا تاريخ الميلاد أولًا.
compare-birthday-past = في اليوم الأول يكون عيد الميلاد الثاني قد مضى. اختاروا وقتًا آخر.
compare-picture = { $name } في صورة. تواريخه في القائمة أدناه.
compare-dates = { $name }: كل تاريخ، وغير ذلك
compare-from-on = من { $date } فصاعدًا، على المدى الطويل
compare-spinraza-12 = 12 mg
compare-spinraza-switch = 12 mg، ثم الجرعة العالية من { $date }
compare-spinraza-high = الجرعة العالية: 50 mg ثم 28 mg
compare-counts = في أول 12 شهرًا { $first ->
    [zero] لا جرعة
    [one] جرعة واحدة (1)
    [two] جرعتان (2)
    [few] { $first } جرعات
    [many] { $first } جرعة
   *[other] { $first } جرعة
}، ثم { $then }. في الوقت المعروض: { $shown }.
compare-counts-none = لا شيء
compare-counts-next = { $second } في الأشهر الـ 12 التالية
compare-daily = جرعة كل يوم.
compare-rates = ما تقوله النشرة في اليوم: { $rates }.
compare-rate-kg = { $mg } mg لكل kg
compare-rate-below = تحت { $kg } kg، { $rate }
compare-rate-from = من { $kg } kg فصاعدًا، { $rate }
compare-ask-age = وُلد مبكرًا: اسألوا فريقكم أي عمر يُحسب.
compare-step-2-months = عند شهرين (2): { $dates }.
compare-step-2-years = عند سنتين (2): { $dates }.
compare-step-birth = { $date } بحسب يوم الميلاد
compare-step-due = { $date } بحسب موعد الولادة المتوقع
compare-amount-arithmetic = لوزن { $kg } kg تصبح الكمية { $mg } mg. أي { $mg } ÷ 0.75 = { $ml } mL. رقم صيدليتكم هو المعتمد.
compare-amount-leaflet = لوزن { $kg } kg هي { $mg } mg، وفي النشرة { $ml } mL.
compare-amount-follow = اتبعوا الوصفة.
compare-bottle = في زجاجة 80 mL على الأكثر { $doses } من هذه الجرعات، وتُستعمل { $days } يومًا على الأكثر.
compare-loading = { $mg }، من الجرعات الأولى
compare-key-dose = جرعة
compare-key-bottle = زجاجة
compare-key-daily = جرعة كل يوم
compare-key-around = ستيرويد
compare-key-visit = تحليل دم
compare-key-conditional = يرتبط بنتيجة
compare-notice-birth-date-missing = من دون تاريخ الميلاد لا يُعرف أي عمر تعنيه النشرة.
compare-notice-weight-missing = من دون وزن لا كمية.
compare-group-what = ما هو، ولمن
compare-group-given = كيف يُعطى
compare-group-life = الفحوص، وجرعة فاتت، والحياة في البيت
compare-field-bottle = Evrysdi: اليوم الذي حضّرت فيه الصيدلية الزجاجة
compare-bottle-hint = إن شئتم. التاريخ على الزجاجة هو المعتمد.
compare-field-regimen = Spinraza: أي جرعات
compare-regimen-both = كلتاهما، واحدة تحت الأخرى
compare-regimen-switch = 12 mg، ثم الجرعة العالية
compare-field-switch = الجرعة العالية من هذا اليوم
compare-field-loading = Spinraza بجرعة 12 mg: أول 4 جرعات
compare-days-us = نشرة الولايات المتحدة: الأيام 0 و 14 و 28 و 58
compare-days-eu = نشرة الاتحاد الأوروبي: الأيام 0 و 14 و 28 و 63
compare-switch = { $mg } مكان 12 mg
compare-bottle-days = زجاجة: تُرمى في آخر هذه الأيام. التاريخ عليها هو المعتمد.
compare-bottle-day = الزجاجة التي حُضّرت في { $from } تُرمى في { $through }. التاريخ عليها هو المعتمد.

## Sources

sources-title = من أين هذا
sources-lead = كل رقم وكل تاريخ هنا يتبع قاعدة، ولكل قاعدة مصدر. رُوجعت المعلومات آخر مرة في { $date }.
sources-review-due = ستُراجع من جديد قبل { $date }.
sources-overdue = موعد مراجعة المعلومات حلّ منذ { $date }. تأكدوا مع فريقكم قبل أن تعتمدوا عليها.
sources-all = { $count ->
    [zero] بلا قواعد
    [one] قاعدة واحدة مع مصدرها
    [two] قاعدتان مع مصدريهما
    [few] كل القواعد وعددها { $count } مع مصادرها
    [many] كل القواعد وعددها { $count } مع مصادرها
   *[other] كل القواعد وعددها { $count } مع مصادرها
}
source-id = القاعدة { $id }
source-edition = الطبعة: { $edition }
edition-us = الولايات المتحدة
edition-eu = الاتحاد الأوروبي (نسخة تمهيدية)
source-from = المصدر: { $source }
source-from-dated = المصدر: { $source } ({ $revision })
source-checked = رُوجع في { $date }
grade-A = الدرجة A
grade-A-text = من النشرة أو من جهة رسمية أو من الصانع، أو من نسختين متفقتين.
grade-B = الدرجة B
grade-B-text = من نسخة أمينة واحدة أو من ملخص رسمي.
grade-C = الدرجة C
grade-C-text = لم يُقارن بعد بالنشرة المطبوعة. تأكدوا من هذا مع فريقكم.

edition-named = النشرة: { $edition }.
edition-title = نشرة أي بلد؟
edition-lead = تتبع الخطة كلها نشرة واحدة. اختاروا التي يستعملها فريقكم.
edition-unchecked = هذه النشرة نسخة تمهيدية. بعض أيامها لم يُقارن بعد بالنشرة المطبوعة. ويُكتب عندها «تأكدوا من هذا مع فريقكم».
# What rests on a rule of grade C.
check-item = { $what } (تأكدوا من هذا مع فريقكم)
check-course = أيام الستيرويد لم تُقارن بعد بالنشرة المطبوعة. تأكدوا من هذا مع فريقكم.
meaning-edition = تتبع الخطة الآن نشرة الولايات المتحدة.
keep-two-labels = تتبع الخطتان نشرتي بلدين. لا تتبع الخطة الواحدة إلا نشرة واحدة. اختاروا التي يستعملها فريقكم.
# Rules ZOL-EU, ITV-LOOKALIKE.
problem-weight-limited-experience = فوق { $limit } kg لا تتوفر خبرة كبيرة مع Zolgensma. اسألوا فريقكم ماذا يعني ذلك لطفلكم.
problem-infusion-limited-experience = يتم طفلكم عامه الثاني في { $limit }. من عمر سنتين لا تتوفر خبرة كبيرة مع Zolgensma. اسألوا فريقكم ماذا يعني ذلك لطفلكم، وهل يقصدون Itvisma.
problem-any-limited-experience = من عمر سنتين (2) أو فوق 13.5 kg لا تتوفر خبرة كبيرة مع Zolgensma. اسألوا فريقكم ماذا يعني ذلك لطفلكم.

# The words of one edition: each stands in for the message of that name without “-eu”.
meaning-edition-eu = تتبع الخطة الآن نشرة الاتحاد الأوروبي. إنها نسخة تمهيدية.
steroid-full-text-eu = 30 يومًا من التسريب. وأطول إذا لم تهدأ تحاليل الكبد.
steroid-taper-text-eu = أقل فأقل ببطء. يستمر الستيرويد في المجموع نحو شهرين (2) أو أطول، إلى أن تسمح إنزيمات الكبد.
steroid-when-full-eu = من اليوم −1 إلى اليوم 29
steroid-when-gate-eu = اليوم 29
steroid-when-taper-eu = من اليوم 30 إلى اليوم 57
lane-diapers-eu = الحفاضات: قفازات وكيسان
item-window-hygiene-eu = الحفاضات: قفازات وكيسان
today-rule-window-hygiene-eu = حتى { $date } على الأقل: قفازات مع كل حفاض، وكيسان، وأيدٍ نظيفة.
life-diapers-text-eu = يخرج الفيروس غالبًا مع البراز. لمدة شهر واحد (1) على الأقل من التسريب ضعوا الحفاضات في كيسين.
compare-zolgensma-month-eu = في الشهر الأول: ستيرويد كل يوم وتحليل دم كل أسبوع. قفازات عند الحفاضات، وكيسان. اسألوا قبل أي لقاح.
rule-HYG-SHED-eu = يخرج الفيروس غالبًا مع البراز. لمدة شهر واحد (1) على الأقل من التسريب اغسلوا الأيدي قبل كل حفاض وبعده.
compare-zolgensma-age-eu = لا حد للعمر. من عمر سنتين (2) أو فوق 13.5 kg لا تتوفر خبرة كبيرة.
compare-zolgensma-long-eu = تسريب واحد. يستمر الستيرويد نحو شهرين (2) أو أطول، وتحاليل الكبد 3 أشهر على الأقل.
rule-STE-START-eu = يبدأ الستيرويد قبل التسريب بـ 24 ساعة، أي في اليوم الذي قبله.
rule-STE-30-eu = لم يُقارن هذا بعد، فتأكدوا منه مع فريقكم: تستمر الجرعة الكاملة 30 يومًا من التسريب، من اليوم 0 إلى اليوم 29. ومع اليوم −1 تصبح 31 جرعة.
rule-STE-TAPER-eu = تُخفض جرعة الستيرويد ببطء. ويستمر في المجموع نحو شهرين (2) أو أطول، إلى أن تسمح إنزيمات الكبد. أما أن الخفض من اليوم 30 إلى اليوم 57 فلم يُقارن بعد: تأكدوا من هذا مع فريقكم.
rule-MON-3M-eu = تستمر تحاليل الكبد 3 أشهر على الأقل من التسريب.
rule-MON-TMA-eu = تأتي الصفائح المنخفضة والجلطات الصغيرة (TMA) غالبًا في أول أسبوعين (2). العلامات: كدمات، تشنج، بول قليل، ضغط دم مرتفع.
rule-EVR-PRETERM-eu = إذا وُلد الطفل مبكرًا: تحسب نشرة الاتحاد الأوروبي العمر من موعد الولادة المتوقع. وكذلك التاريخان عند شهرين (2) وعند سنتين.

## The rules

rule-ZOL-FORM = يأتي Zolgensma في عبوة لوزن الطفل: من 2 إلى 14 قارورة بحجم 5.5 mL أو 8.3 mL.
rule-ZOL-STRENGTH = في كل mL يوجد 2 × 10^13 من الجينومات الناقلة (vg). هناك تركيز واحد.
rule-ZOL-DOSE = الجرعة 1.1 × 10^14 vg لكل kg، مرة واحدة. يُحسب الحجم من أعلى فئة الوزن.
rule-ZOL-KIT = في جدول العبوات 37 صفًا، من 2.6 kg إلى 21 kg. الأحجام من الدرجة A. بعض أعداد القوارير، وعدد القوارير من كل حجم، من الدرجة B.
rule-ZOL-GAP = لم توجد قاعدة لوزن بين صفين، مثل 3.05 kg. يُعرض الصفان.
rule-ZOL-RANGE = لا صف تحت 2.6 kg ولا فوق 21 kg.
rule-ZOL-TOP = أعلى الفئة يحدد الحجم، لذلك يأخذ الطفل الأخف في الفئة أكثر لكل kg.
rule-ZOL-AGE = هو للأطفال دون السنتين (2) الذين لديهم تغيّر في نسختي جين SMN1.
rule-ZOL-EU = لا حد للعمر. من عمر سنتين (2) أو فوق 13.5 kg الخبرة محدودة.
rule-ZOL-ONCE = يُعطى مرة واحدة فقط. لم تُدرس جرعة ثانية.
rule-ZOL-INFUSION = يدخل في الوريد خلال 60 دقيقة بمضخة محقنة، وليس دفعة واحدة أبدًا. يُنصح بخط وريدي احتياطي. يتبعه غسل بماء ملحي.
rule-ZOL-KITCARE = تصل العبوة مجمدة وتوضع في الثلاجة وتُستعمل خلال 14 يومًا. بعد سحبها في المحقنة تُستعمل خلال 8 ساعات. لا تُجمد من جديد أبدًا.
rule-ZOL-BASE = قبله: فحوص الكبد والكلى وتعداد الدم والتروبونين والأجسام المضادة لـ AAV9.
rule-ZOL-AAV9 = إذا كان مستوى الأجسام المضادة فوق 1:50 فقد يُقاس من جديد. لا يُعرف هل الدواء آمن أو يعمل فوق ذلك.
rule-ZOL-ILL = عند وجود عدوى ينتظر التسريب حتى تزول ويستقر حال الطفل.
rule-ZOL-PRETERM = إذا وُلد الطفل مبكرًا ينتظر التسريب حتى يبلغ الطفل عمر الحمل الكامل.
rule-ZOL-EFFECT = قد يمر وقت حتى تخف الأعراض. في الدراسات تحسن بعض الأطفال خلال شهر واحد (1).
rule-ZOL-PLACE = يعطيه طبيب مدرب أو ممرضة مدربة في عيادة أو مستشفى، بإشراف طبيب له خبرة في SMA.
rule-ZOL-COMBO = المعروف قليل عن أدوية SMA الأخرى معه أو بعده. لا ينصح خبراء أوروبيون (2024) بالجمع بينها. الفريق يقرر.
rule-LIV-BOX = التحذير المؤطر في نشرة الولايات المتحدة: ضرر كبير في الكبد وفشل كبدي حاد، مع وفيات. عند الاشتباه يُسأل طبيب كبد للأطفال بسرعة.
rule-UNIT-LB = كل 1 lb تساوي 0.45359237 kg بالضبط. أي نحو 2.2 lb لكل kg.
rule-ZOL-RENAL = مع مشكلات الكلى لا يُنصح بتغيير الجرعة. اسألوا فريقكم.
rule-ITV-LOOKALIKE = في Itvisma المادة الفعالة نفسها، لكن بجرعة ثابتة في سائل النخاع الشوكي، من عمر سنتين (2). Doseline ليس له.
rule-STE-START = يبدأ الستيرويد في اليوم الذي قبل التسريب.
rule-STE-WHY = يخفف الستيرويد الالتهاب وارتفاع إنزيمات الكبد اللذين قد يسببهما العلاج.
rule-STE-RATE = كمية البداية في النشرة 1 mg لكل kg في اليوم. قد تكون الوصفة مختلفة، وهي المعتمدة.
rule-STE-30 = تستمر الجرعة الكاملة 30 يومًا على الأقل، من اليوم −1 إلى اليوم 28.
rule-STE-GATE = يبدأ الخفض فقط إذا كان الفحص والبيليروبين طبيعيين، وكان كل من ALT و AST أقل من ضعفي (2) الحد الأعلى الطبيعي. الفريق يقرر.
rule-STE-TAPER = يسير الخفض خطوة خطوة خلال 28 يومًا بعد ذلك. لا تذكر النشرة كميات.
rule-STE-HOLD = إذا لم تهدأ التحاليل تستمر الجرعة الكاملة حتى تهدأ. ثم يأتي الخفض. وتتحرك التواريخ اللاحقة أيضًا.
rule-STE-CONSULT = إذا لم يهدأ الأمر يسأل الفريق طبيب كبد للأطفال. قد تكون الكمية أعلى أو المدة أطول أو أبطأ.
rule-STE-ABRUPT = لا يُوقف الستيرويد فجأة أبدًا.
rule-STE-MISSED = إذا فاتت جرعة أو تقيأها الطفل فاتصلوا بالفريق فورًا. لا قاعدة للبيت.
rule-STE-CLASH = قد تذكر نشرة زجاجة الستيرويد قاعدة خاصة بها للجرعة الفائتة. بعد هذا العلاج القاعدة هي: اتصلوا بالفريق.
rule-STE-REAL = في مجموعات منشورة استمر الستيرويد في المتوسط 87.5 يومًا (57 إلى 274) و 126 يومًا (52 إلى 210). في الثانية كان لدى 36 % بعد ذلك ستيرويد ذاتي قليل جدًا.
rule-STE-AFTER = بعد آخر جرعة اسألوا الفريق عن خطة أيام المرض.
rule-STE-LIQUID = سوائل الستيرويد تأتي بتركيز 1 و 3 و 5 و 10 mg لكل mL. الخلط بين 1 و 10 فرق عشرة أضعاف. اقرؤوا الزجاجة.
rule-MON-LIVER = تحاليل الكبد: كل أسبوع في الشهر الأول، وما دامت الجرعة الكاملة مستمرة، وخلال الخفض. ثم كل أسبوعين لشهر آخر. وأطول من ذلك إذا لم تهدأ.
rule-MON-LIVER-2019 = نص الولايات المتحدة من 2019 إلى 2022 عن تحاليل الكبد: كل أسبوع في الشهر الأول، ثم كل أسبوعين في الشهرين 2 و 3، حتى تهدأ.
rule-MON-3M = تستمر تحاليل الدم 3 أشهر على الأقل من التسريب.
rule-MON-PLT = الصفائح: كل أسبوع في الشهر الأول، ثم كل أسبوعين في الشهرين 2 و 3، حتى تعود إلى قيمة البداية. هذه الأيام من نص الولايات المتحدة من 2019 إلى 2022. يقول نص اليوم «بانتظام».
rule-MON-TROP = التروبونين: كل أسبوع في الشهر الأول، ثم كل شهر في الشهرين 2 و 3، حتى يعود إلى قيمة البداية. هذه الأيام من نص الولايات المتحدة من 2019 إلى 2022.
rule-MON-TMA = تأتي الجلطات الصغيرة (TMA) غالبًا في أول أسبوعين (2). العلامات: كدمات، تشنج، بول قليل، ضغط دم مرتفع.
rule-CALL-EMERGENCY = صعوبة في التنفس، أو جلد أزرق أو رمادي شاحب، أو تشنج، أو طفل لا يمكن إيقاظه: اتصلوا برقم الطوارئ أولًا ثم بالفريق. تطلب نشرة الاتحاد الأوروبي مساعدة عاجلة. أما البدء بهذا الرقم فنصيحة منا.
rule-CALL-NOW = اتصلوا بالفريق فورًا عند اصفرار الجلد أو العينين، أو التقيؤ، أو طفل أقل انتباهًا من المعتاد، أو جرعة ستيرويد فائتة أو متقيأة، أو كدمات أو نزيف بلا سبب معروف. وكذلك عند تشنج، أو بول قليل، أو جلد رمادي شاحب أو أزرق، أو تنفس صعب أو سريع، أو تورم الذراعين أو الساقين أو البطن. وكذلك عند علامات عدوى: سعال، صفير، عطاس، سيلان الأنف، ألم الحلق، حمى.
rule-CALL-MORE = أخبروا الفريق في اليوم نفسه عن بول داكن، أو براز شاحب، أو ألم في البطن، أو فقدان الشهية، أو طفح، أو وجه متورم. وكذلك عن مخالطة جدري الماء أو الحصبة مع الستيرويد.
rule-HYG-SHED = يخرج الفيروس غالبًا مع البراز. لمدة شهر واحد (1) من التسريب اغسلوا الأيدي قبل وبعد، وأغلقوا الحفاضات في كيس، وضعوها في القمامة العادية.
rule-HYG-EU = استعملوا القفازات عند سوائل الجسم والفضلات، وضعوا الفضلات في كيسين، واستعملوا الصابون أو كحول اليدين. وذلك لمدة شهر واحد (1) على الأقل.
rule-DON-NONE = بعد العلاج لا يُتبرع بالدم ولا الأعضاء ولا الأنسجة ولا الخلايا.
rule-VAC-ADJUST = قد تتغير خطة اللقاحات بسبب الستيرويد. اسألوا قبل أي لقاح.
rule-VAC-LIVE = لا تناسب اللقاحات الحية جرعة ستيرويد تُضعف مناعة الجسم. اسألوا الفريق.
rule-VAC-HOME = إذا كان دور أحد في البيت لأخذ لقاح حي فاسألوا أولًا. لقاحات الحصبة والنكاف والحصبة الألمانية وفيروس الروتا والإنفلونزا بالأنف وشلل الأطفال بالفم لقاحات حية.
rule-RSV = يُنصح بالحماية من RSV في موسمه. اسألوا الفريق.
rule-EVR-FORM = Evrysdi سائل بالفم فيه 0.75 mg في كل mL. من عمر سنتين (2) ووزن 20 kg يوجد أيضًا قرص 5 mg. يؤخذ في البيت كل يوم في الوقت نفسه تقريبًا، لمدة طويلة، للأطفال والكبار.
rule-EVR-DOSE = الكميات اليومية في النشرة: دون شهرين (2) 0.15 mg لكل kg. من شهرين إلى أقل من سنتين 0.2 mg لكل kg. من سنتين 0.25 mg لكل kg تحت 20 kg، و 5 mg من 20 kg.
rule-EVR-MAX = لم تُدرس كمية أكثر من 5 mg في اليوم.
rule-EVR-ML = عدد mL هو عدد mg مقسومًا على 0.75. لكمية 5 mg تذكر النشرة 6.6 mL. تقرّب الصيدلية الكميات الأخرى إلى علامة على المحقنة: الرقم المعتمد رقم صيدليتكم.
rule-EVR-PRETERM = إذا وُلد الطفل مبكرًا: تحسب نشرة الاتحاد الأوروبي العمر من موعد الولادة المتوقع. نصوص الولايات المتحدة التي رأيناها لا تذكر ذلك. لذلك هناك تاريخان عند شهرين (2)، وتاريخان عند سنتين. اسألوا فريقكم أيها المعتمد.
rule-EVR-WEIGH = تتبع الكمية العمر وآخر وزن. قد يغيرها كل وزن جديد. لا يُخمَّن أي وزن قادم.
rule-EVR-FOOD = في الولايات المتحدة منذ 2025، ولقرص الاتحاد الأوروبي: مع الطعام أو بدونه. نشرة السائل في الاتحاد الأوروبي لعام 2024 تقول بعد وجبة.
rule-EVR-MILK = للرضع: قبل الرضاعة أو بعدها. لا يُخلط أبدًا بالحليب أو بحليب الرضع.
rule-EVR-5MIN = بعد سحبه في المحقنة يؤخذ خلال 5 دقائق، أو يُرمى ويُسحب من جديد. بعده ماء.
rule-EVR-TAB = يؤخذ القرص كاملًا مع الماء، ولا يُمضغ أو يُقطع أو يُسحق أبدًا. أو يُحرَّك حتى 3 دقائق في 5 mL من ماء الشرب بحرارة الغرفة وبلا كلور. ثم يؤخذ فورًا خلال 10 دقائق. ويوضع في الكوب 15 mL أخرى على الأقل من الماء وتُشرب أيضًا.
rule-EVR-TUBE = يمكن أن يمر السائل في أنبوب بالأنف أو المعدة، ويُغسل بعده بماء من 10 إلى 20 mL. أما القرص فالنصوص تختلف فيه: اسألوا الصيدلي.
rule-EVR-MISSED = جرعة فائتة: خلال 6 ساعات تؤخذ. بعد ذلك تُترك، واليوم التالي كالمعتاد، بلا مضاعفة أبدًا. بعد التقيؤ لا تُعاد.
rule-EVR-64 = تبقى الزجاجة في الثلاجة. تُرمى بعد 64 يومًا من تحضير الصيدلية لها. ذلك اليوم هو اليوم 0. التاريخ على الزجاجة هو المعتمد.
rule-EVR-WARM = خارج الثلاجة: حتى 40 °C، ومدة 5 أيام في المجموع (120 ساعة). فوق 40 °C تُرمى.
rule-EVR-LASTS = زجاجة 80 mL تكفي للجرعات الكاملة التي فيها، و 64 يومًا على الأكثر. مع 5 mg هي 12 يومًا. البقية الأقل من جرعة تُرمى. لا تُخلط الزجاجات.
rule-EVR-SYRINGE = محاقن عبوة الاتحاد الأوروبي: 1 mL لكمية من 0.3 إلى 1 mL، و 6 mL لكمية من 1 إلى 6 mL، و 12 mL لأكثر من 6 mL. تُستعمل أكثر من مرة.
rule-EVR-TESTS = تذكر نشرة الاتحاد الأوروبي فحص حمل قبل البدء، ولا تذكر فحص دم معتادًا.
rule-EVR-2026 = تغيرت نشرة الولايات المتحدة في الجزأين 2.1 و 2.2 في فبراير 2026. راجعوا النشرة الحالية.
rule-SPZ-FORM = Spinraza هو 5 mL (12 أو 28 أو 50 mg) في سائل النخاع الشوكي، بإبرة في أسفل الظهر. يعطيه أو يشرف عليه شخص له خبرة. قد يُستعمل دواء للنوم. هو لمدة طويلة، للأطفال والكبار.
rule-SPZ-LOAD = الجرعات الأولى من 12 mg: في الولايات المتحدة في الأيام 0 و 14 و 28 و 58، وفي الاتحاد الأوروبي في الأيام 0 و 14 و 28 و 63.
rule-SPZ-KEEP = ثم 12 mg كل 4 أشهر، تُحسب من آخر الجرعات الأولى.
rule-SPZ-HIGH = خطة الجرعة العالية: 50 mg في اليومين 0 و 14، ثم 28 mg كل 4 أشهر. هي في الاتحاد الأوروبي منذ يناير 2026 وفي الولايات المتحدة منذ مارس 2026. وتبقى خطة 12 mg.
rule-SPZ-HIGH-FIRST = تأتي أول 28 mg بعد 4 أشهر من ثاني 50 mg.
rule-SPZ-SWITCH = من 12 mg إلى الجرعة العالية: جرعة 50 mg واحدة مكان 12 mg التالية، ثم 28 mg كل 4 أشهر. لم توجد قاعدة للتبديل خلال الجرعات الأولى: اسألوا الفريق.
rule-SPZ-MISSED = جرعة 12 mg متأخرة أو فائتة: اطلبوا أقرب موعد. في نص الولايات المتحدة قبل مارس 2026، تأخر جرعة من الجرعات الأولى يحرك ما بعدها أيضًا. بعد ذلك تُعد الأشهر من آخر جرعة: أقل من 8، أو من 8 إلى أقل من 16، أو من 16 إلى أقل من 40، أو 40 وأكثر. قد تأتي جرعات إضافية بينها 14 يومًا، أو بداية جديدة. الفريق يحدد المواعيد.
rule-SPZ-MISSED-HIGH = جرعة متأخرة أو فائتة في خطة الجرعة العالية: لم توجد قاعدة. اتصلوا بالفريق.
rule-SPZ-LABS = قبل كل جرعة يطلب نص الولايات المتحدة حتى 2025 الصفائح وفحوص التخثر وبروتين البول. نص 2026 يطلب فحوصًا قبل العلاج وخلاله؛ لم نقرأ صياغته. في الاتحاد الأوروبي قد تُجرى الفحوص، وليس كل مرة.
rule-SPZ-AFTER = الصداع وألم الظهر والتقيؤ بعد الإبرة تأتي غالبًا خلال 72 ساعة: أخبروا الفريق. إذا كبر الرأس، أو صار الطفل أقل انتباهًا، أو استمر الغثيان أو الصداع: اتصلوا بالفريق.
rule-SPZ-COUNT = الجرعات في أول 12 شهرًا: 6 من 12 mg، أو 4 في خطة الجرعة العالية. ثم 3 في السنة.

## Keep and share

keep-title = الحفظ والمشاركة
keep-lead = لا يخرج شيء مما كتبتموه من هذا الجهاز إلا إذا أرسلتموه أنتم.
keep-instant = { $date }، الساعة { $time }
keep-instant-today = اليوم، { $time }
keep-put-back = العودة إلى خطتي السابقة
keep-nothing = لا شيء
keep-device = على هذا الجهاز
keep-state-off = هذه الخطة غير محفوظة. عند إغلاق هذه الصفحة يضيع ما كتبتموه.
keep-state-on = هذه الخطة محفوظة على هذا الجهاز. كل تغيير يُحفظ أيضًا.
keep-state-paused = التغييرات لا تُحفظ الآن.
keep-kept-at = آخر حفظ: { $when }.
keep-device-where = تبقى في هذا المتصفح فقط، على هذا الجهاز.
keep-what = ماذا يعني ذلك؟
keep-device-more = يراها كل من يستعمل هذا المتصفح. النافذة الخاصة تنساها عند إغلاقها. بعض الهواتف تمسح الصفحات التي لا تُفتح أسبوعًا. النسخة الآمنة هي ملف الخطة.
keep-inside = جاء هذا الملف بخطة. ما تمسحونه هنا يبقى في الملف.
keep-start = احفظها على هذا الجهاز
keep-over = احفظ ما على الشاشة
keep-erase = امسح المحفوظ
keep-unkept = هذه الخطة غير محفوظة. تضيع عند إغلاق هذه الصفحة.
keep-later = ليس الآن
keep-name = اسم هذا الجهاز
keep-name-hint = إذا أردتم. يميّز بين خطتين، مثل «هاتف الأم».
keep-trouble-refused = هذا المتصفح لا يسمح لهذه الصفحة بحفظ شيء هنا. قد يحدث هذا داخل صفحة أخرى، أو عند فتح الصفحة كملف. استعملوا ملف الخطة.
keep-trouble-full = لا مكان للخطة على هذا الجهاز. ما حُفظ من قبل لا يزال موجودًا. اصنعوا ملف الخطة الآن.
keep-trouble-private-window = هذه النافذة لا تحفظ شيئًا. قد تكون خاصة. استعملوا ملف الخطة.
keep-trouble-erased = مُسح المحفوظ، هنا أو في نافذة أخرى. خطتكم لا تزال على الشاشة. احفظوها من جديد إذا أردتم.
keep-trouble-changed = نافذة أخرى حفظت خطة أيضًا. انظروا إلى الاثنتين واختاروا.
keep-trouble-broken = لم يستطع المتصفح حفظ الخطة. اصنعوا ملف الخطة الآن.
keep-file = ملف الخطة
keep-file-text = ملف واحد فيه كل ما كتبتموه. احفظوه أو أرسلوه.
keep-file-make = حفظ ملف الخطة
keep-file-open = فتح ملف خطة
keep-text-make = عرض الخطة كنص
keep-text-label = الخطة كنص: كلها، للحفظ أو الإرسال
keep-text-copy = انسخ النص
keep-file-more = فيه أيضًا ملاحظاتكم وأرقام الهاتف. يفتحه أي Doseline. لم يأتِ ملف؟ داخل صفحة أخرى قد يكون الحفظ موقوفًا. انسخوا الخطة كنص إذن.
keep-whole-text = أو Doseline نفسه وفيه هذه الخطة: ملف واحد يُفتح على أي حاسوب، وعلى معظم الهواتف، بلا إنترنت. نحو { $mb } MB.
keep-whole-make = احفظ Doseline وفيه هذه الخطة
keep-whole-tab = يُفتح Doseline كملف واحد في علامة تبويب جديدة، ومعه هذه الخطة. هناك اختاروا «احفظ Doseline وفيه هذه الخطة». يمكن لأي شخص أن يفتح ذلك الملف بلا إنترنت.
keep-whole-open = افتح Doseline كملف واحد
keep-link = رابط لهاتف آخر
keep-link-text = الخطة كلها في رابط واحد. كل من لديه الرابط يقرؤها.
keep-link-more = فيه أيضًا ملاحظاتكم وأرقام الهاتف. التغييرات اللاحقة ليست فيه: اصنعوا رابطًا جديدًا.
keep-link-make = اصنع رابطًا
keep-link-label = رابط هذه الخطة
keep-link-copy = انسخ الرابط
keep-link-got = هل وصلكم رابط، أو خطة كنص؟
keep-link-paste = الصقوا هنا الرابط، أو خطة كنص
keep-link-open = افتح هذه الخطة
keep-link-none = هذه الصفحة ملف على هذا الجهاز، فالرابط إليها لا يُفتح في مكان آخر. أرسلوا ملفًا.
keep-qr = رمز QR لرابط هذه الخطة
keep-qr-text = أو وجّهوا كاميرا الهاتف الآخر إلى هذا الرمز:
keep-qr-too-long = الخطة أطول من أن يحملها رمز QR. أرسلوا الرابط أو ملف الخطة.
keep-notice-kept = حُفظت على هذا الجهاز.
keep-notice-erased = مُسحت. لا شيء محفوظ الآن على هذا الجهاز. ما ترونه يضيع عند إغلاق الصفحة.
keep-notice-file-made = صُنع ملف الخطة. إذا لم يظهر ملف جديد على جهازكم، فانسخوا الخطة كنص، في الأسفل.
keep-notice-whole-made = صُنع الملف. من يفتحه يرَ هذه الخطة. التغييرات اللاحقة ليست فيه.
keep-notice-link-made = الرابط جاهز.
keep-notice-link-copied = نُسخ الرابط.
keep-notice-text-made = الخطة مكتوبة كنص تحت «ملف الخطة».
keep-notice-text-copied = نُسخ النص.
keep-notice-taken = الخطة الأخرى على الشاشة الآن.
keep-notice-united = صارت الخطتان خطة واحدة على الشاشة. لم تضِع أي جرعة أُعطيت.
keep-notice-left = بقيت خطتكم كما كانت.
keep-notice-same = هي الخطة نفسها التي على الشاشة. لم يتغير شيء.
keep-notice-nothing-new = ليس فيها شيء غير موجود على الشاشة. لم يتغيّر شيء.
keep-notice-put-back = عادت الخطة السابقة.
keep-notice-nothing-yet = لا يوجد ما يُحفظ بعد. اكتبوا شيئًا أولًا.
keep-notice-not-writable = شيء مما كتبتموه أطول من أن يُحفظ. اختصروا ملاحظاتكم أو أسئلتكم.
keep-notice-no-address = لا يمكن صنع رابط داخل هذه الصفحة. استعملوا ملف الخطة.
keep-notice-link-too-long = الخطة أطول من أن يحملها رابط. استعملوا ملف الخطة.
keep-refused-file = تعذّر فتح هذا الملف
keep-refused-inside = تعذّرت قراءة الخطة في هذا الملف
keep-refused-link = تعذّر فتح هذا الرابط
keep-refused-device = تعذّرت قراءة المحفوظ على هذا الجهاز
keep-refused-tab = تعذّرت قراءة ما تذكّرته علامة التبويب هذه
keep-refused-what = لم يضع شيء. ما كان على الشاشة لا يزال موجودًا.
keep-refused-device-what = لا يزال موجودًا كما كان. يمكنكم أن تحفظوا ما على الشاشة مكانه، أو أن تمسحوه.
keep-problem-too-large = هو أكبر من أن يكون ملف خطة.
keep-problem-link-too-large = الرابط أطول من أن يكون خطة من Doseline. اطلبوا ملف الخطة.
keep-problem-empty = هو فارغ.
keep-problem-not-json = ليس ملف خطة. ملفات الخطة تنتهي بـ «.json».
keep-problem-cut-short = آخره ناقص. اطلبوا إرساله من جديد.
keep-problem-not-a-plan = لا خطة فيه.
keep-problem-newer-version = صنعه Doseline أحدث، ولا يستطيع هذا قراءته. حمّلوا أحدث Doseline ثم افتحوه من جديد.
keep-problem-not-readable = لم يستطع المتصفح قراءته. ربما نُقل أو حُذف. اختاروه من جديد.
keep-problem-no-link = لا خطة في هذا النص. الصقوا الرابط كله.
keep-problem-link-damaged = الرابط ليس كاملًا. اطلبوا إرساله من جديد، أو اطلبوا ملف الخطة.
keep-problem-cannot-unpack = هذا المتصفح أقدم من أن يقرأ الرابط. اطلبوا ملف الخطة.
keep-problem-missing = هذا الجزء ناقص: { $path }
keep-problem-unknown-field = فيه جزء لا يعرفه Doseline: { $path }
keep-problem-too-long = هذا الجزء طويل جدًا: { $path }
keep-problem-too-many = هذه القائمة طويلة جدًا: { $path }
keep-problem-form = هذا الجزء غير مناسب: { $path }
keep-problem-more = { $count ->
    [zero] ولا غيره
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و { $count } أخرى
    [many] و { $count } أخرى
   *[other] و { $count } أخرى
}
keep-offer-file = في الملف خطة أخرى
keep-offer-file-text = لم يتغيّر شيء بعد. يمكن أن تصير الخطتان واحدة: تبقى كل جرعة أُعطيت وكل رقم هاتف وكل سؤال من الخطتين.
keep-offer-inside = الخطة في هذا الملف ليست مثل خطتكم
keep-offer-inside-text = لم يتغيّر شيء بعد. يمكن أن تصير الخطتان واحدة: تبقى كل جرعة أُعطيت وكل رقم هاتف وكل سؤال من الخطتين.
keep-offer-link = جاء الرابط بخطة أخرى
keep-offer-link-text = لم يتغيّر شيء بعد. يمكن أن تصير الخطتان واحدة: تبقى كل جرعة أُعطيت وكل رقم هاتف وكل سؤال من الخطتين.
keep-offer-device = على هذا الجهاز خطتان
keep-offer-device-text = حفظت نافذة أخرى خطة تختلف عن هذه. لم يتغيّر شيء بعد. يمكن أن تصير الخطتان واحدة: تبقى كل جرعة أُعطيت وكل رقم هاتف وكل سؤال من الخطتين.
keep-offer-tab = كانت في علامة التبويب هذه خطة أخرى
keep-offer-tab-text = لم يتغيّر شيء بعد. يمكن أن تصير الخطتان واحدة: تبقى كل جرعة أُعطيت وكل رقم هاتف وكل سؤال من الخطتين.
keep-offer-kept = توجد خطة محفوظة هنا
keep-offer-kept-text = هي من هذا الجهاز، ويمكن عرضها في هذه الصفحة.
keep-offer-first = أُرسلت إليكم خطة
keep-offer-first-text = يمكن عرضها في هذه الصفحة. افتحوها فقط إذا عرفتم من أرسلها.
keep-from = مصدرها
keep-for = هي خطة
keep-saved-at = حُفظت: { $when }.
keep-saved-unknown = لا تذكر متى حُفظت.
keep-doubt-differs = انتبهوا: هذه الخطة لا تخرج كما تقول. ربما تغيّرت في الطريق. اطلبوا إرسالها من جديد.
keep-doubt-altered = انتبهوا: تغيّر شيء في هذه الخطة بعد أن صنعها Doseline. قد يكون جرعة مؤشّرًا عليها أو رقم هاتف أو ملاحظة. اطلبوا إرسالها من جديد، أو راجعوها كلها.
keep-doubt-other-schedule = صُنعت بتواريخ أخرى، حسب { $made }. التواريخ هنا حسب { $here }. راجعوها.
keep-doubt-other-build = صُنعت بإصدار آخر من Doseline. قد تختلف بعض التواريخ. راجعوها.
keep-doubt-no-plan = لا تخرج منها خطة بعد. شيء فيها ناقص أو غير صحيح.
keep-two-children = انتبهوا: قد يكونان طفلين، { $here } و{ $there }. اجعلوهما خطة واحدة فقط إذا كان الطفل نفسه.
keep-compare = ما المختلف بين الخطتين
keep-compare-file = في الملف
keep-compare-inside = في هذا الملف
keep-compare-link = في الرابط
keep-compare-device = المحفوظة هنا
keep-compare-tab = قبل ذلك، في علامة التبويب هذه
keep-part-edition = النشرة
keep-part-weightGrams = الوزن
keep-part-birthDate = تاريخ الميلاد
keep-part-infusionDate = التسريب
keep-part-sex = بنت أو ولد
keep-part-weeksBornEarly = أسابيع الولادة المبكرة
keep-part-weightDate = يوم الوزن
keep-part-prescription = الوصفة
keep-part-typed-weight = الوزن كما كُتب
keep-part-typed-birth = تاريخ الميلاد كما كُتب
keep-part-typed-infusion = التسريب كما كُتب
keep-part-changes = ما غيّره الفريق
keep-part-ticks = الجرعات المؤشّر عليها
keep-part-questions = الأسئلة
keep-part-nickname = اسم الدلع
keep-part-notes = الملاحظات
keep-part-phones = أرقام الهاتف
keep-part-calendar = ملفات التقويم
keep-count = { $count } في المجموع
keep-tick = { $date }، الجرعة { $dose }
keep-sex-girl = بنت
keep-sex-boy = ولد
keep-strength = { $mg } mg في { $ml } mL
keep-dose = { $ml } mL كل مرة
keep-dose-mg = { $mg } mg كل مرة
keep-times = { $count ->
    [zero] ولا مرة في اليوم
    [one] مرة في اليوم
    [two] مرتان في اليوم
    [few] { $count } مرات في اليوم
    [many] { $count } مرة في اليوم
   *[other] { $count } مرة في اليوم
}
keep-syringe = محقنة { $ml } mL
keep-bottle = زجاجة { $ml } mL
keep-opened = فُتحت في { $date }
keep-keeps = { $count ->
    [zero] لا تصلح بعد فتحها
    [one] تصلح يومًا واحدًا
    [two] تصلح يومين
    [few] تصلح { $count } أيام
    [many] تصلح { $count } يومًا
   *[other] تصلح { $count } يوم
}
keep-take-first = اعرض هذه الخطة
keep-leave-first = لا، اتركها
keep-take = جعلهما خطة واحدة
keep-leave = ابقَ مع الخطة التي على الشاشة
keep-save-other = احفظ الخطة الأخرى كملف أولًا
keep-holds = فيها
keep-gains = يُضاف هذا إلى خطتكم
keep-gains-none = ليس فيها جديد على خطتكم.
keep-conflicts = { $count ->
    [zero] لا شيء مختلف.
    [one] أمر واحد مختلف. اختاروا الصحيح.
    [two] أمران مختلفان. اختاروا الصحيح لكل منهما.
    [few] { $count } أمور مختلفة. اختاروا الصحيح لكل منها.
    [many] { $count } أمرًا مختلفًا. اختاروا الصحيح لكل منها.
   *[other] { $count } أمرًا مختلفًا. اختاروا الصحيح لكل منها.
 }
keep-choose-here = اختيار هذا الجهاز:
keep-choose-there = اختيار الآخر:
keep-choose-first = { $count ->
    [zero] لم يبقَ شيء لتختاروه.
    [one] بقي أمر واحد لم تختاروه.
    [two] بقي أمران لم تختاروهما.
    [few] بقيت { $count } أمور لم تختاروها.
    [many] بقي { $count } أمرًا لم تختاروها.
   *[other] بقي { $count } أمرًا لم تختاروها.
 }
keep-this = هذا الجهاز
keep-head-changed = آخر تغيير: { $when }
keep-head-saved = وقت الحفظ: { $when }
keep-conflict-dose = ما قيل عن جرعة واحدة
keep-conflict-visit = زيارة واحدة
keep-conflict-infusion = يوم جديد للحقن الوريدي
keep-conflict-steroid = ما غيّره الفريق في الستيرويد
keep-conflict-all = كل ما تغيّر منذ ذلك الحين
keep-line-file = رقم الطوارئ هذا من الملف، وDoseline لا يعرفه. تحقّقوا منه قبل استعماله.
keep-line-inside = رقم الطوارئ هذا من الملف، وDoseline لا يعرفه. تحقّقوا منه قبل استعماله.
keep-line-link = رقم الطوارئ هذا من الرابط، وDoseline لا يعرفه. تحقّقوا منه قبل استعماله.
keep-line-device = لا يعرف Doseline رقم الطوارئ هذا. تحقّقوا منه قبل استعماله.
keep-line-tab = لا يعرف Doseline رقم الطوارئ هذا. تحقّقوا منه قبل استعماله.

## The living plan

change-open = فريقي غيّر شيئًا
change-undo = تراجع
change-redo = إعادة
change-title = ما الذي تغيّر؟
change-lead = اختاروا ما يناسب. يمكنكم التراجع عنه في أي وقت.
change-back-plan = العودة إلى الخطة
change-back-choices = كل الخيارات
change-save = حفظ
change-undo-later = يمكنكم التراجع عن هذا لاحقًا. لا يُرسل شيء.
change-preview = عند الحفظ: { $moved }
change-likely-today = اليوم، { $date }
change-likely-late = الليلة الماضية، { $time } ({ $date })
change-likely-yesterday = أمس، { $date }
change-likely-looked = اليوم المعروض، { $date }
change-likely-planned = كما في الخطة، { $date }
change-group-dose = جرعة
change-group-tests = تحاليل الدم
change-group-steroid = الستيرويد
change-group-infusion = التسريب
change-title-missed = فاتت جرعة أو تقيأها الطفل
change-about-missed = اتصلوا بفريقكم أولًا. ثم اكتبوها هنا.
change-title-done = أُجري تحليل دم
change-about-done = وما قاله الفريق عنه
change-title-moved = تحليل دم في يوم آخر
change-about-moved = يتحرك هذا وحده
change-title-added = تحليل دم إضافي
change-about-added = يريد الفريق تحليلًا ليس في الخطة
change-title-gate = قال الفريق نعم أو لا للخفض
change-title-taper = بدء الخفض أو تغييره
change-about-taper = كتابة خطواته، أو إيقافه مؤقتًا، أو العودة إلى الجرعة الكاملة
change-title-keep = الاستمرار على الجرعة الكاملة
change-about-keep = لا خفض الآن، أو عودة إلى الجرعة الكاملة
change-title-dose = كمية أخرى
change-about-dose = كمية جديدة لكل جرعة، ابتداءً من يوم معيّن
change-title-ended = إيقاف الستيرويد
change-about-ended = فقط عندما يقول فريقكم ذلك
change-title-infusion = التسريب في يوم آخر
change-about-infusion = تتحرك معه كل تواريخ النشرة
change-missed-lead = لا تخمّنوا. سيقول لكم فريقكم هل تُعطى مرة أخرى.
change-missed-on = في أي يوم كان؟
change-missed-pick = ماذا حدث؟
change-missed-missed = فاتت الجرعة
change-missed-vomited = تقيأ الطفل الجرعة
change-missed-told = هل يعرف فريقكم؟
change-missed-told-yes = نعم، اتصلنا
change-missed-told-no = ليس بعد
change-visit = أي تحليل دم؟
change-visit-none = اختاروا تحليل دم
change-visit-option = { $date }: { $tests }
change-done-on = في أي يوم أُجري؟
change-done-pick = ماذا قال الفريق؟
change-done-carry-on = استمروا كما كنتم
change-done-changed = شيء سيتغير
change-done-unknown = لم يقولوا بعد
change-moved-to = أي يوم هو الآن؟
change-near-earlier = قبل يوم، { $date }
change-near-later = بعد يوم، { $date }
change-near-week = الأسبوع التالي، { $date }
change-added-on = أي يوم هو؟
change-added-tests = ماذا يُفحص؟
change-every = كل كم؟
change-every-once = مرة واحدة فقط
change-every-7 = كل أسبوع
change-every-14 = كل أسبوعين
change-every-28 = كل 4 أسابيع
change-in-all = كم العدد كله؟
change-gate-pick = ماذا قال الفريق؟
change-gate-go = ابدؤوا: يمكن أن يبدأ الخفض
change-gate-not-yet = ليس بعد: ابقوا على الجرعة الكاملة
change-gate-on = في أي يوم قالوا ذلك؟
change-keep-pick = كم من الوقت؟
change-keep-through = إلى يوم معيّن
change-keep-open = حتى يقولوا
change-keep-through-day = آخر يوم من الجرعة الكاملة
change-keep-on = في أي يوم قالوا ذلك؟
change-keep-from = أول يوم عودة إلى الجرعة الكاملة
change-dose-from = أول يوم من الكمية الجديدة
change-taper-from = أول يوم من الخفض
change-taper-pick = ماذا أعطاكم الفريق؟
change-taper-steps = خطوات مع الكميات
change-taper-label = أول يوم فقط (28 يومًا كما في النشرة)
change-taper-through = أول يوم وآخر يوم
change-taper-through-day = آخر يوم من الخفض
change-taper-on = في أي يوم قالوا ابدؤوا؟
change-taper-go-title = هل قال فريقكم ابدؤوا؟
change-taper-go = قالوا ابدؤوا يوم { $date }
change-taper-go-undated = قالوا ابدؤوا
change-taper-go-other = كان ذلك في يوم آخر
change-taper-from-paused = أول يوم من التوقف
change-taper-paused-through = متوقف مؤقتًا إلى يوم معيّن
change-taper-full = عودة إلى الجرعة الكاملة
change-taper-paused = متوقف مؤقتًا حتى يقولوا
change-taper-paused-day = آخر يوم من التوقف
change-taper-from-full = أول يوم عودة إلى الجرعة الكاملة
change-ended-on = آخر يوم من الستيرويد
change-infusion-to = أي يوم هو الآن؟
change-unit = وحدة الكمية
change-unit-hint = كما كتبها فريقكم
change-amount = الكمية الجديدة لكل جرعة
change-lengths = كم تدوم كل خطوة؟
change-lengths-same = المدة نفسها للجميع
change-lengths-each = لكل خطوة مدتها
change-lengths-dates = أعطونا تواريخ
change-days = أيام كل خطوة
change-days-unit = أيام
change-days-week = 7 أيام
change-days-week-label = { $question }: 7 أيام
change-steps = الخطوات
change-steps-hint = كما أعطاها فريقكم. تبدأ كل خطوة في اليوم الذي بعد سابقتها.
change-step-amount = الخطوة { $number }: الكمية لكل جرعة
change-step-days = الخطوة { $number }: كم يومًا
change-step-told = { $amount } { $unit }، { $days }
change-step-through = الخطوة { $number }: آخر يوم
change-step-add = خطوة أخرى
change-step-remove = حذف آخر خطوة
changes-title = ما تغيّر حتى الآن
changes-none = لا تغييرات بعد. هذه مواعيد النشرة.
changes-earlier = { $count ->
    [zero] لا تغيير سابق
    [one] تغيير سابق واحد
    [two] تغييران سابقان
    [few] { $count } تغييرات سابقة
    [many] { $count } تغييرًا سابقًا
   *[other] { $count } تغيير سابق
}
changes-undo = التراجع عن الأخير
changes-redo = إعادة
changes-other = تغيير لا تعرفه هذه الصفحة بعد
changes-undo-prescription = التراجع عن تعديل الوصفة
take-back-ask = هذا يزيل شيئًا حفظتموه من قبل. هل تزيلونه؟
take-back-prescription = الوصفة كما عدّلتموها آخر مرة
take-back-left-out = أُزيل: { $change }
take-back-yes = إزالته
take-back-no = تركه كما هو
changed-infusion = نُقل التسريب إلى { $date }
changed-gate-go = قال الفريق ابدؤوا، في { $date }
changed-gate-not-yet = قال الفريق ليس بعد، في { $date }
changed-held = الجرعة الكاملة حتى { $date }
changed-held-open = الجرعة الكاملة حتى يقول الفريق
changed-dose = من { $date }، كل جرعة: { $amount }
changed-taper = الخفض من { $date }
changed-taper-through = الخفض من { $date } إلى { $through }
changed-taper-steps = { $count ->
    [zero] الخفض من { $date } بلا خطوات
    [one] الخفض من { $date }، خطوة واحدة
    [two] الخفض من { $date }، خطوتان
    [few] الخفض من { $date }، { $count } خطوات
    [many] الخفض من { $date }، { $count } خطوة
   *[other] الخفض من { $date }، { $count } خطوة
}
changed-paused = الخفض متوقف من { $date } إلى { $through }
changed-paused-open = الخفض متوقف من { $date } حتى يقول الفريق
changed-full = عودة إلى الجرعة الكاملة من { $date }
changed-ended = أنهى الفريق الستيرويد: آخر يوم { $date }
changed-moved = تحليل الدم في { $former } نُقل إلى { $date }
changed-done = أُجري تحليل الدم في { $date }
changed-done-carry-on = أُجري تحليل الدم في { $date }: استمروا
changed-done-changed = أُجري تحليل الدم في { $date }: شيء سيتغير
changed-added = تحليل دم إضافي في { $date }: { $tests }
moved-title = ما الذي تحرّك
moved-undone = تم التراجع.
moved-redone = أُعيد.
moved-list = اعرض ما تحرّك
moved-line-added = جديد: { $after }
moved-line-gone = أُزيل: { $before }
moved-line-was = قبل: { $before }
moved-line-now = الآن: { $after }
moved-dismiss = حسنًا
moved-steps = كتابة خطوات الخفض
table-moved = تغيّر الآن
table-amount = { $days }، كل جرعة: { $amount }
table-paused = متوقف: { $days }
gate-said-go = قال الفريق ابدؤوا.
gate-said-go-on = قال الفريق ابدؤوا، في { $date }.
gate-said-not-yet = قال الفريق ليس بعد.
gate-said-not-yet-on = قال الفريق ليس بعد، في { $date }.
visit-moved-from = نُقل من { $date }.
visit-scheduled = موعده في الخطة { $date }.
visit-weekly = تحليل دم كل أسبوع من { $date } حتى يقول فريقكم.
visit-done = أُجري.
visit-done-on = أُجري في { $date }.
visit-said-carry-on = قال الفريق: استمروا.
visit-said-changed = قال الفريق: شيء سيتغير.
report-dose = الجرعة { $number } من ذلك اليوم.
report-untold = لم يعلم فريقكم بها بعد. اتصلوا بهم.
report-said-nothing = فريقكم يعلم. لم يُكتب هنا بعد ما قالوه.
report-said-give-again = قال فريقكم: تُعطى من جديد.
report-said-do-not-give = قال فريقكم: لا تُعطى من جديد.
# Rule STE-HOLD: why no end is known, and what goes on until then.
open-no-answer = لم يكتب أحد موافقة الفريق بعد، لذلك لا تظهر تواريخ الخفض الآن. تستمر الجرعة الكاملة حتى يقول فريقكم.
open-not-yet = قال فريقكم «ليس بعد». تستمر الجرعة الكاملة حتى يقولوا.
open-held = فريقكم يُبقي الجرعة الكاملة حتى يقولوا.
open-full-again = تستمر الجرعة الكاملة من جديد حتى يقول فريقكم.
open-paused = الخفض متوقف حتى يقول فريقكم.
stuck-title = الإجابات والتغييرات لا تتفق
stuck-text = التواريخ في الأعلى لا تتفق مع ما تغيّر بعدها. صححوا التواريخ، أو تراجعوا عن آخر تغيير. لم يضع شيء.

## A corrected version

new-version = توجد نسخة مصححة من هذه الصفحة.
new-version-load = تحميلها الآن
new-version-keep = توجد نسخة مصححة من هذه الصفحة. احفظوا خطتكم أولًا، ثم أعيدوا تحميل هذه الصفحة.

## Today

today-day = { $date } · { $day }
today-day-number = اليوم { $day }
today-date = { $date }
today-title = { $count ->
    [0] لا شيء اليوم
    [zero] لا شيء اليوم
    [one] أمر واحد اليوم
    [2] أمران اليوم
    [two] أمران اليوم
    [3] ثلاثة أمور اليوم
    [few] { $count } أمور اليوم
    [many] { $count } أمرًا اليوم
   *[other] { $count } أمر اليوم
}
today-title-other = { $count ->
    [0] لا شيء في هذا اليوم
    [zero] لا شيء في هذا اليوم
    [one] أمر واحد في هذا اليوم
    [2] أمران في هذا اليوم
    [two] أمران في هذا اليوم
    [3] ثلاثة أمور في هذا اليوم
    [few] { $count } أمور في هذا اليوم
    [many] { $count } أمرًا في هذا اليوم
   *[other] { $count } أمر في هذا اليوم
}
today-title-done = تم كل شيء اليوم
today-title-done-other = تم كل شيء في هذا اليوم
# All that is left is one dose.
today-title-dose-at = الستيرويد في الساعة { $time }
today-title-dose = الستيرويد اليوم
today-title-dose-other = الستيرويد في هذا اليوم
today-next-at = لا شيء حتى الساعة { $time } غدًا.
today-next = لا شيء حتى الغد.
today-coming = ما هو قادم
today-asks = أسئلة لفريقكم
# The rule that is on, with its last day. Rules MON-TMA, HYG-SHED, VAC-ADJUST.
today-rule-watch-tma = حتى { $date }: راقبوا الكدمات والتشنج وقلة البول.
today-rule-window-hygiene = حتى { $date }: اغسلوا أيديكم وأغلقوا الكيس مع كل حفاض.
today-rule-window-vaccines = حتى { $date }: اسألوا فريقكم قبل أي لقاح.
today-rule-window-vaccines-open = ما دام الستيرويد مستمرًا: اسألوا فريقكم قبل أي لقاح.
week-title = آخر سبعة أيام
week-day = { $date }: { $mark }
week-given = أُعطيت
week-missed = فاتت
week-vomited = تقيأها
week-partly = لم تُعطَ كلها
week-unmarked = بلا علامة
today-nothing-before = لم تبدأ الخطة بعد.
today-nothing-after = مضت كل تواريخ هذه الخطة. تستمر تحاليل الدم حتى يقول فريقكم إنها يمكن أن تتوقف.
steroid-over = انتهى الستيرويد في { $date }.
today-note = فريقكم يحدد التواريخ.
# Rule STE-GATE. Asked above the dose, until the team has answered.
gate-ask = هل قال فريقكم إن الخفض يمكن أن يبدأ؟
gate-ask-end = انتهت أيام الخفض الـ 28 التي في النشرة. هل قال فريقكم إن الستيرويد انتهى؟
gate-ended = لقد انتهى
gate-goes-on = ما زال مستمرًا
gate-until = تستمر الجرعة الكاملة حتى يقول فريقكم.
gate-answered = لقد أجابوا
gate-call = لا جواب منذ { $date }. اتصلوا بهم اليوم.
gate-since-not-yet = قال فريقكم «ليس بعد» في { $date }.
gate-since-held = فريقكم يُبقي الجرعة الكاملة.
gate-since-full-again = بدأت الجرعة الكاملة من جديد في { $date }.
gate-again-visit = اسألوا من جديد عند تحليل الدم القادم، { $date }.
gate-again = اسألوا من جديد في { $date }.
gate-steps = بدأ الخفض في { $date }. اكتبوا الخطوات التي أعطاها فريقكم.
gate-steps-ahead = يبدأ الخفض في { $date }. اكتبوا الخطوات التي أعطاها فريقكم.
gate-steps-type = كتابة الخطوات
# One dose. $dose is one of the names below, $time the hour.
dose-name-day-one = الستيرويد
dose-name-day-of = الستيرويد، الجرعة { $number } من { $of }
dose-name-late-one = جرعة أمس، { $date }
dose-name-late-of = جرعة أمس { $number } من { $of }، { $date }
dose-at = { $dose }، { $time }
dose-bottle = من الزجاجة المكتوب عليها { $strength }
dose-written = كما كتب فريقكم
dose-written-mg = { $mg } mg، كما كتب فريقكم
dose-as-prescribed = الجرعة التي في وصفتكم
dose-as-set = الكمية التي حددها فريقكم
dose-as-written = كتب فريقكم: { $amount }
# The button of a dose. The second part names the dose for those who only hear it.
mark-once = أُعطيت الجرعة
mark-again = أُعطيت الجرعة من جديد
mark-late = لقد أُعطيت
mark-of-day = { $dose }, { $date }
mark-of-late = { $dose }
mark-undo = إزالة العلامة
given = أُعطيت
given-at = أُعطيت في الساعة { $time }
given-by = أُعطيت، { $name }
given-at-by = أُعطيت في الساعة { $time }، { $name }
dose-not-kept = فاتت، أو تقيأها طفلي
dose-came-up = تقيأها طفلي
tick-early = هذه الجرعة للساعة { $time }. هل أُعطيت بالفعل؟
tick-early-yes = نعم، أُعطيت
tick-early-no = لا، ليس بعد
# Rule STE-MISSED.
dose-missed = فاتت.
dose-vomited = تقيأها الطفل.
dose-call-missed = فاتت · اتصلوا بفريقكم قبل إعطاء المزيد
dose-call-vomited = تقيأها الطفل · اتصلوا بفريقكم قبل إعطاء المزيد
dose-call-due = اتصلوا بفريقكم قبل هذه الجرعة. فاتت جرعة من هذا اليوم أو تقيأها الطفل.
dose-overdue = كانت للساعة { $time }. إن لم تُعطَ فاتصلوا بفريقكم قبل إعطائها.
dose-overdue-day = إن لم تُعطَ هذه الجرعة فاتصلوا بفريقكم قبل إعطائها.
dose-reported-missed = فاتت · فريقكم يعلم. لا تعطوا المزيد حتى يجيبوا.
dose-reported-vomited = تقيأها الطفل · فريقكم يعلم. لا تعطوا المزيد حتى يجيبوا.
dose-reported-due = فريقكم يعلم بالجرعة التي فاتت أو تقيأها الطفل. لا تعطوا هذه حتى يجيبوا.
dose-said-give-again = قال فريقكم: تُعطى من جديد.
dose-said-do-not-give = قال فريقكم: لا تُعطى من جديد.
dose-answered = فريقي أجاب
dose-was-missed = لقد فاتت
dose-type-taper = كتابة الخطوات
dose-type-dose = كتابة الكمية الجديدة
dose-report-untold = فاتت جرعة من يوم سابق أو تقيأها الطفل، ولم يعلم فريقكم بها بعد. اتصلوا بهم.
dose-report-open = فاتت جرعة من يوم سابق أو تقيأها الطفل. لم يُكتب هنا بعد ما قاله فريقكم. اسألوهم.
# Rules STE-TAPER, STE-LIQUID: what stands in the way of the number.
dose-amount-not-typed = اكتبوا الكمية التي أعطاها لكم فريقكم. عندها تظهر هنا.
dose-mg-only = كتب فريقكم { $mg } mg. اسألوا الصيدلي كم mL هذا لزجاجتكم، واكتبوه.
dose-strength-missing = كُتبت أرقام mL هذه بدون تركيز زجاجتها. اسألوا الصيدلي لأي زجاجة هي. ثم اكتبوها من جديد.
dose-strength-missing-bottle = اكتبوا ما على زجاجتكم. عندها تظهر هنا أرقام mL.
dose-other-strength = كُتبت { $ml } mL هذه لزجاجة { $strength }. زجاجتكم الآن { $bottle }. لا تستعملوا رقم mL القديم. اسألوا الصيدلي كم mL هي الآن، واكتبوه.
dose-ask-pharmacist = التركيز و mL و mg لا تتفق. اسألوا الصيدلي قبل استعمالها.
dose-larger-than-syringe = { $ml } mL أكثر مما تسعه محقنتكم { $limit } mL. اسألوا الصيدلي أي محقنة تستعملون.
dose-between-marks = تقع { $ml } mL بين خطين على هذه المحقنة. اسألوا الصيدلي أي محقنة تظهرها.
today-infusion = التسريب
today-infusion-about = هذا عمل المستشفى. يستغرق نحو ساعة في الوريد.
today-blood-test = تحليل دم
today-blood-test-about = { $tests }
today-test-done = أُجري
today-next-blood-test = تحليل دم في { $date }
today-next-blood-test-about = { $tests }
today-first-steroid = يبدأ الستيرويد في { $date }
today-infusion-ahead = التسريب في { $date }
today-ask-after-care = اسألوا فريقكم عن خطة أيام المرض
today-ask-after-care-about = قد يحتاج الجسم إلى وقت ليصنع ستيرويده من جديد.
today-ask-tests = اسألوا فريقكم: هل تستمر تحاليل الدم؟
today-ask-tests-about = لا تنتهي من نفسها أبدًا.
look-title = عرض يوم آخر
look-date = يوم آخر
look-earlier = اليوم السابق
look-later = اليوم التالي
look-show = اعرض هذا اليوم
look-elsewhere = أنتم تنظرون إلى يوم آخر. اليوم هو { $date }.
look-ahead = هكذا يبدو ذلك اليوم إن لم يُكتب شيء آخر حتى ذلك الحين. اليوم هو { $date }.
look-back = العودة إلى اليوم
look-clock-title = أي يوم هو؟
look-clock = يقول هذا الجهاز { $date }. هذا غير ممكن. اضبطوا ساعة الجهاز، أو اكتبوا اليوم في الأسفل.

## My prescription

rx-title = وصفتي
rx-none = اكتبوا ما على الزجاجة وما في الوصفة. عندها تعرض هذه الصفحة الخط على المحقنة، وكم تكفي الزجاجة.
rx-begin = كتابة ما على الزجاجة
rx-edit = تعديل الوصفة
rx-lead = انسخوا الأرقام كما هي مطبوعة تمامًا. إذا لم يكن شيء واضحًا فاسألوا الصيدلي.
rx-liquid = تأتي السوائل بتراكيز كثيرة. رقم mL يناسب فقط الزجاجة التي كُتب لها.
rx-strength = التركيز على الزجاجة
rx-strength-hint = مثلًا 15 mg في 5 mL. إذا كان 3 mg لكل mL فاكتبوا 3 و 1.
rx-strength-mg = mg
rx-strength-in = في
rx-strength-ml = mL
rx-dose = الكمية لكل جرعة، بوحدة mL
rx-doseMg = الكمية لكل جرعة، بوحدة mg
rx-doseMg-hint = إذا كانت مكتوبة أيضًا. يمكن تركها.
rx-times = كم مرة
rx-clock = ساعة الجرعة
rx-optional = يمكن تركه.
rx-syringe = حجم محقنتكم الفموية
rx-syringe-hint = الرقم عند طرفها
rx-syringe-none = حجم آخر
rx-bottle-title = الزجاجة
rx-bottle-lead = لمعرفة كم تكفي. يمكن تركها.
rx-bottle = كم في الزجاجة الممتلئة
rx-opened = اليوم الذي فُتحت فيه
rx-keeps = كم تصلح بعد فتحها
rx-days = أيام
rx-form = وصفتي
rx-ml-each = mL لكل جرعة
rx-card-mg = كل جرعة بوحدة mg
rx-card-bottle = على الزجاجة
rx-card-times = مرات في اليوم
rx-card-syringe = المحقنة
rx-saved = حُفظت وصفتكم.
rx-at = في أي ساعة
rx-of-day = هذه كمية { $date }.
rx-written = في الوصفة { $amount }.
rx-ended = { steroid-over } كان في الوصفة: { $amount }.
rx-check-pharmacist = التركيز و mL و mg لا تتفق. اسألوا الصيدلي قبل استعمالها.
rx-check-larger = هذا أكثر مما تسعه المحقنة. اسألوا الصيدلي أي محقنة تستعملون.
rx-check-between = تقع الكمية بين خطين على هذه المحقنة. اسألوا الصيدلي أي محقنة تظهرها.
rx-check-good = التركيز و mL و mg متفقة.
syringe-label = محقنة فموية { $size } mL ومكبسها عند { $ml } mL
syringe-marks = كل خط { $mark } mL. انظروا إلى خطوط محقنتكم. بعضها مختلف.
strength = { $mg } mg في { $ml } mL
amount-mg = { $mg } mg
amount-ml = { $ml } mL (زجاجة { $strength })
amount-both = { $ml }، { $mg }
amount-unknown = الكمية لم تُكتب
amount-needs-strength = الكمية بوحدة mL، تظهر بعد كتابة تركيز زجاجتها
supply-total = تحتاجون { $ml } mL حتى { $date }.
supply-longer = تحتاجون أكثر إذا استمرت الجرعة الكاملة.
supply-open = لا مجموع بعد: يستمر حتى يقول فريقكم.
supply-unknown = لا مجموع بعد: لم تُكتب كل الكميات.
supply-bottles = { $count ->
    [zero] تحتاجون { $ml } mL حتى { $date }: بلا زجاجات.
    [one] تحتاجون { $ml } mL حتى { $date }: زجاجة واحدة.
    [two] تحتاجون { $ml } mL حتى { $date }: زجاجتان.
    [few] تحتاجون { $ml } mL حتى { $date }: { $count } زجاجات.
    [many] تحتاجون { $ml } mL حتى { $date }: { $count } زجاجة.
   *[other] تحتاجون { $ml } mL حتى { $date }: { $count } زجاجة.
}
bottle-enough = تكفي حتى { $date }.
bottle-keeps = تصلح حتى { $date }.
bottle-ask = اطلبوا الزجاجة التالية في { $date } على الأكثر.
bottle-ask-today = اطلبوا الزجاجة التالية اليوم.
bottle-ask-why = قبلها بأسبوع: فكرتنا نحن لا النشرة.
bottle-past = كانت الزجاجة المفتوحة صالحة حتى { $date }. اكتبوا اليوم الذي فتحتم فيه التالية.
bottle-hint = اكتبوا كم في الزجاجة الممتلئة واليوم الذي فُتحت فيه. عندها ترون متى تطلبون التالية.

## The blood-test ladder

ladder-add = إضافة
ladder-add-label = إضافة تحليل دم
ladder-next = التالي
ladder-next-about = { $when } · { $tests }
ladder-past = لم يُؤشّر بعد
ladder-decides = فريقكم يقرر بشأن الخفض.
ladder-earlier = { $count ->
    [zero] لا شيء سابق
    [one] واحد سابق
    [two] اثنان سابقان
    [few] { $count } سابقة
    [many] { $count } سابقًا
   *[other] { $count } سابق
}
ladder-later = { $count ->
    [zero] لا شيء لاحقًا
    [one] واحد لاحقًا
    [two] اثنان لاحقًا
    [few] { $count } لاحقًا
    [many] { $count } لاحقًا
   *[other] { $count } لاحقًا
}
ladder-later-on = { $count ->
    [zero] لا شيء لاحقًا، إلا إذا قال فريقكم
    [one] واحد لاحقًا، ثم حتى يقول فريقكم
    [two] اثنان لاحقًا، ثم حتى يقول فريقكم
    [few] { $count } لاحقًا، ثم حتى يقول فريقكم
    [many] { $count } لاحقًا، ثم حتى يقول فريقكم
   *[other] { $count } لاحقًا، ثم حتى يقول فريقكم
}
ladder-why = كم مرة، ولماذا
ladder-mark = أُجري
ladder-mark-label = أُجري: تحليل الدم في { $date }
ladder-move = نقل
ladder-move-label = نقل تحليل الدم في { $date }
ladder-asked = ماذا قال فريقكم؟
ladder-asked-label = ماذا قال فريقكم بعد تحليل الدم في { $date }؟
ladder-say-carry-on = استمروا
ladder-say-changed = شيء سيتغير
ladder-say-unknown = لم يقولوا بعد
ladder-said-carry-on = فريقكم: استمروا
ladder-said-changed = فريقكم: شيء سيتغير
ladder-said-unknown = لم يقل فريقكم بعد.
ladder-unticked = لم يعد مؤشّرًا: تحليل الدم في { $date }.
ladder-untick-ask = ألم يُجرَ تحليل الدم في { $date }؟ إذن تُزال علامته، وما قاله فريقكم عنه أيضًا.
ladder-untick-yes = لم يُجرَ
ladder-untick-no = إبقاء العلامة

## How much of the plan the picture shows

zoom-label = كم يُعرض
zoom-weeks = أسبوعان
zoom-month = شهر
zoom-all = الكل
zoom-earlier = قبل
zoom-later = بعد
zoom-picture = صورة الخطة. عندما تعرض جزءًا تحركها أسهم لوحة المفاتيح.
key-taper-team = خفض كما حدده فريقكم
key-team = حدده فريقكم
key-visit-done = تحليل دم أُجري
key-report = جرعة فاتت أو تقيأها الطفل
key-moved = تغيّر الآن
bar-full-long-open = الجرعة الكاملة حتى يقول فريقكم
bar-taper-team-long = خفض كما حدده فريقكم
bar-taper-team-short = خفض
bar-taper-team-long-open = خفض حتى يقول فريقكم
item-steroid-taper-team = خفض الستيرويد كما حدده فريقكم
item-report-missed = فاتت جرعة
item-report-vomited = تقيأ الطفل جرعة

## What is not right in a field of the living plan

problem-named = «{ $field }»: { $problem }
problem-field-not-chosen = اختاروا إجابة.
problem-field-empty = لم يُكتب شيء بعد.
problem-field-day-missing = ينقص التاريخ اليوم.
problem-field-month-missing = ينقص التاريخ الشهر.
problem-field-year-missing = ينقص التاريخ السنة.
problem-field-day-unclear = يجب أن يكون اليوم رقمًا من 1 إلى 31.
problem-field-month-unclear = يجب أن يكون الشهر رقمًا من 1 إلى 12، أو اسمًا مثل مارس.
problem-field-year-unclear = تحتاج السنة إلى أربعة أرقام، مثل 2025.
problem-field-two-dates = يمكن قراءة { $typed } كتاريخين. اكتبوا اليوم والشهر والسنة، كلًّا في خانته.
problem-field-unreadable-date = «{ $typed }» ليس تاريخًا يمكننا قراءته. اكتبوا اليوم والشهر والسنة.
problem-field-other-calendar = { $typed } تبدو سنة من تقويم آخر. اكتبوا السنة كما في أوراق المستشفى، مثل 2025.
problem-field-no-such-day = { $typed } ليس في التقويم. راجعوا اليوم والشهر.
problem-field-before-birth = هذا قبل الميلاد في { $limit }. راجعوا التاريخ.
problem-field-before-2000 = هذا قبل سنة 2000. راجعوا السنة.
problem-field-after-2100 = هذا بعد سنة 2100. راجعوا السنة.
problem-field-not-a-number = اكتبوا الرقم وحده، مثل 2.7.
problem-field-too-many-points = هناك أكثر من نقطة أو فاصلة. اكتبوه بواحدة، مثل 2.7.
problem-field-ambiguous-separator = يمكن قراءة { $typed } بطريقتين. هل تقصدون { $first } أم { $second }؟ اكتبوا ما تقصدونه.
problem-field-leading-zero = يبدأ { $typed } بالرقم 0. هل تنقص نقطة، كما في 0.5؟ اكتبوه من جديد.
problem-field-other-unit = هذه الخانة لـ { $unit } فقط. إذا لم يكن لديكم الرقم بـ { $unit }، فاسألوا الصيدلي.
problem-field-too-precise = هناك أرقام كثيرة بعد النقطة.
problem-field-too-large = هذا الرقم كبير جدًا. راجعوه.
problem-field-not-whole = اكتبوا رقمًا صحيحًا، مثل 28.
problem-field-not-positive = يجب أن يكون أكبر من 0.
problem-any-too-many = هناك تغييرات كثيرة جدًا. الحد الأقصى { $limit }.
problem-any-unknown-kind = هذا النوع من التغيير غير معروف. حمّلوا الصفحة من جديد.
problem-any-unknown-word = هذه الإجابة غير معروفة. اختاروا واحدة من المعروضة.
problem-any-below-least = هذا قليل جدًا. الحد الأدنى { $limit }. راجعوا الرقم والوحدة.
problem-switch-below-least = هذا قبل الجرعة الأولى في { $limit }. راجعوا اليومين.
problem-any-above-most = هذا الرقم كبير جدًا. الحد الأقصى { $limit }. راجعوا الرقم والوحدة.
problem-any-not-a-hundredth = اكتبوا mL برقمين على الأكثر بعد النقطة، مثل 2.75.
problem-any-not-a-clock = اكتبوا الوقت بالساعات والدقائق، مثل 08:00.
problem-any-unknown-syringe = هذا الحجم غير معروف. اختاروا واحدًا من المعروضة.
problem-any-ends-before-it-starts = ينتهي هذا قبل أن يبدأ. يبدأ في { $limit }. راجعوا التاريخين.
problem-any-before-course = هذا قبل الجرعة الأولى في { $limit }. راجعوا التاريخ.
problem-any-unknown-visit = لم يعد تحليل الدم هذا في الخطة.
problem-any-visit-outside-window = هذا بعيد عن يومه في الخطة. هل هو التاريخ الصحيح؟
problem-any-step-rises = في هذه الخطوة أكثر مما في سابقتها. قارنوها بما كتبه فريقكم.
problem-any-step-gap = هناك أيام بين هذه الخطوة وسابقتها. راجعوا التواريخ.
problem-any-step-overlap = تشترك هذه الخطوة وسابقتها في أيام. راجعوا التواريخ.
problem-any-taper-before-gate = اسألوا فريقكم هل يمكن أن يبدأ الخفض. ابقوا على الجرعة الكاملة حتى يقولوا ابدؤوا.
problem-any-end-without-taper = لا يُوقف الستيرويد فجأة أبدًا. تأكدوا مع فريقكم أنه لا خفض.
problem-any-no-effect = هذا لا يغيّر شيئًا في الخطة. راجعوه.
problem-any-dose-not-reported = اتصلوا بفريقكم الآن بشأن هذه الجرعة.
problem-any-ask-pharmacist = التركيز و mL و mg لا تتفق. اسألوا الصيدلي.
problem-any-larger-than-syringe = هذا أكثر مما تسعه المحقنة. اسألوا الصيدلي أي محقنة تستعملون.
problem-any-between-marks = يقع هذا بين خطين على المحقنة. اسألوا الصيدلي أي محقنة تظهره.
problem-any-other-strength = كُتبت أرقام mL هذه لزجاجة غير زجاجتكم الآن. اسألوا الصيدلي كم mL هي الآن.
problem-any-strength-missing = لا يُعرف لأي زجاجة كُتبت أرقام mL هذه. اسألوا الصيدلي.
problem-any-visit-before-infusion = هذا ليس بعد التسريب في { $limit }. يبقى تحليل الدم في يومه.
problem-any-infusion-far-ahead = هذا بعد أكثر من { $limit } يومًا. هل السنة صحيحة؟
problem-any-before-last-kept = هذا قبل { $limit }، حين حُفظت هذه الخطة آخر مرة. أي يوم هو؟
problem-any-not-reported = لم يعلم فريقكم بهذه الجرعة، فلم يجيبوا بعد. اتصلوا بهم.
problem-any-not-in-order = اكتبوا الساعات بالترتيب، الأبكر أولًا.

# What is asked before an amount, a day or a moved blood test is saved.
asked-title = هل هذا صحيح؟
asked-again = اكتبوا الكمية مرة ثانية
asked-amount-tenfold = { $now } نحو عشرة أضعاف { $before } من قبل. قارنوها بما كتبه فريقكم.
asked-amount-tenth = { $now } نحو عُشر { $before } من قبل. قارنوها بما كتبه فريقكم.
asked-larger-than-syringe = { $now } أكثر مما تسعه محقنتكم { $limit }. قارنوها بما كتبه فريقكم.
asked-step-above-full = { $now } أكثر من الجرعة الكاملة { $before }. الخفض ينزل. قارنوها بما كتبه فريقكم.
asked-other-strength = الزجاجة الآن غيرها، و mL هي نفسها. { $ml } كانت { $before }، ومن الزجاجة الجديدة هي { $now }. اكتبوا mL التي كتبها فريقكم للزجاجة الجديدة.
asked-year = هل السنة صحيحة؟
asked-day = هل التاريخ صحيح؟
asked-year-yes = نعم، التاريخ صحيح
asked-infusion-far-ahead = بقي أكثر من { $limit } يومًا. سيكون وزن طفلكم أكبر عندها.
asked-infusion-moved-far = هذا يبعد أكثر من { $limit } يومًا عن اليوم السابق. سيوزن طفلكم من جديد.
asked-day-ahead = { $now } بعد اليوم.
asked-hour-ahead = لم يحن وقت هذه الجرعة بعد. تأكدوا أي جرعة كانت.
asked-day-before-course = { $now } قبل أول يوم للستيرويد.
asked-long-span = سينتهي في { $now }. هذا بعد أكثر من نصف سنة من اليوم.
asked-visit = ماذا عن تحليل الدم الذي نقلتموه؟
asked-visit-before-infusion = نقلتم تحليل دم ({ $tests }) إلى { $before }. هذا قبل التسريب الجديد.
asked-visit-outside-window = نقلتم تحليل دم ({ $tests }) إلى { $before }. هذا بعيد عن يومه في الخطة الجديدة، { $now }.
asked-visit-back = وضعه في يومه الأصلي، { $now }
asked-visit-keep = إبقاؤه في { $before }
asked-visit-keep-added = إبقاؤه في { $before }، وتحليل آخر في يومه من الخطة
asked-visit-other = يوم آخر
asked-visit-to = أي يوم؟
infusion-year-confirm = نعم، { $date } صحيح
problem-any-again-missing = اكتبوها مرة ثانية للمتابعة.
problem-any-again-differs = الكميتان غير متساويتين. راجعوا الاثنتين.
problem-any-not-confirmed = انظروا إلى التاريخ. إن كان صحيحًا فعلّموا المربع.
problem-any-clock-missing = اكتبوا أيضًا ساعة كل جرعة قبل هذه، أو اتركوها كلها.
problem-any-clock-half = هذه الساعة غير مكتملة. املؤوا كل جزء منها، واختاروا ص أو م إذا طُلب ذلك.
problem-infusion-not-chosen = اختاروا ما يحدث لتحليل الدم الذي نقلتموه.
problem-infusion-infusion-far-ahead = بقي أكثر من { $limit } يومًا. هل السنة صحيحة؟ سيكون وزن طفلكم أكبر عندها.

# What a change means. Those that end in -preview are read before it is saved, behind "When you save:".
meaning-infusion = نُقل التسريب من { $before } إلى { $after }. تنتقل معه تواريخ الخطة.
meaning-missed-untold = سُجل: فاتت جرعة { $on }. اتصلوا بفريقكم الآن.
meaning-missed-untold-preview = تُسجل جرعة { $on } على أنها فاتت. اتصلوا بفريقكم الآن.
meaning-missed-told = سُجل: فاتت جرعة { $on }. فريقكم يعرف. انتظروا ما يقوله قبل أن تعطوا المزيد.
meaning-missed-told-preview = تُسجل جرعة { $on } على أنها فاتت. انتظروا ما يقوله فريقكم قبل أن تعطوا المزيد.
meaning-missed-give-again = سُجل: فاتت جرعة { $on }. قال فريقكم: أعطوها مرة ثانية.
meaning-missed-give-again-preview = يُسجل ما قاله فريقكم عن جرعة { $on }: أعطوها مرة ثانية.
meaning-missed-do-not-give = سُجل: فاتت جرعة { $on }. قال فريقكم: لا تعطوها مرة ثانية. الجرعة القادمة كالمعتاد.
meaning-missed-do-not-give-preview = يُسجل ما قاله فريقكم عن جرعة { $on }: لا تعطوها مرة ثانية. الجرعة القادمة كالمعتاد.
meaning-vomited-untold = سُجل: تقيأ الطفل جرعة { $on }. اتصلوا بفريقكم الآن.
meaning-vomited-untold-preview = تُسجل جرعة { $on } على أن الطفل تقيأها. اتصلوا بفريقكم الآن.
meaning-vomited-told = سُجل: تقيأ الطفل جرعة { $on }. فريقكم يعرف. انتظروا ما يقوله قبل أن تعطوا المزيد.
meaning-vomited-told-preview = تُسجل جرعة { $on } على أن الطفل تقيأها. انتظروا ما يقوله فريقكم قبل أن تعطوا المزيد.
meaning-vomited-give-again = سُجل: تقيأ الطفل جرعة { $on }. قال فريقكم: أعطوها مرة ثانية.
meaning-vomited-give-again-preview = يُسجل ما قاله فريقكم عن جرعة { $on }: أعطوها مرة ثانية.
meaning-vomited-do-not-give = سُجل: تقيأ الطفل جرعة { $on }. قال فريقكم: لا تعطوها مرة ثانية. الجرعة القادمة كالمعتاد.
meaning-vomited-do-not-give-preview = يُسجل ما قاله فريقكم عن جرعة { $on }: لا تعطوها مرة ثانية. الجرعة القادمة كالمعتاد.
meaning-no-taper = لا خفض بعد. الجرعة الكاملة حتى يقول فريقكم ابدؤوا. تحليل دم كل أسبوع.
meaning-taper = { $count ->
    [0] الخفض من { $from } إلى { $through }.
    [one] الخفض من { $from } إلى { $through }، في خطوة واحدة.
    [two] الخفض من { $from } إلى { $through }، في خطوتين.
    [zero] الخفض من { $from } إلى { $through }.
    [many] الخفض من { $from } إلى { $through }، في { $count } خطوة.
    [few] الخفض من { $from } إلى { $through }، في { $count } خطوات.
   *[other] الخفض من { $from } إلى { $through }، في { $count } خطوة.
  }
meaning-taper-open = بدأ الخفض في { $from }. هو متوقف حتى يقول فريقكم.
meaning-full-again = عودة إلى الجرعة الكاملة من { $from }.
meaning-full-through = تستمر الجرعة الكاملة حتى { $through }.
meaning-ended = أنهى الفريق الستيرويد. آخر يوم له { $on }.
meaning-dose = جرعة جديدة من { $from }: { $after } (كانت { $before }).
meaning-dose-first = جرعة جديدة من { $from }: { $after }.
meaning-gate-go = حُفظ: في { $on } قال فريقكم «ابدؤوا».
meaning-gate-go-preview = في { $on } قال فريقكم «ابدؤوا».
meaning-gate-not-yet = حُفظ: في { $on } قال فريقكم «ليس بعد».
meaning-gate-not-yet-preview = في { $on } قال فريقكم «ليس بعد».
meaning-visit-moved = نُقل تحليل الدم من { $before } إلى { $after }.
meaning-visit-done = أُجري تحليل الدم في { $on }.
meaning-visit-added = تحليل دم إضافي في { $after }.
meaning-prescription = الوصفة غير ما كانت.
meaning-nothing = تبقى التواريخ والجرعات كما هي.

change-missed-dose = أي جرعة كانت؟
change-missed-dose-number = الجرعة { $number }
change-missed-dose-time = الجرعة { $number }، { $time }
change-missed-said = ماذا قال الفريق؟
change-missed-give-again = أعطوها مرة ثانية
change-missed-do-not-give = لا تعطوها مرة ثانية؛ الجرعة القادمة كالمعتاد
change-missed-unknown = لم يجيبوا بعد
changed-dose-of-day = { $date }، الجرعة { $number }
changed-infusion-from = التسريب في { $former } نُقل إلى { $date }
changed-missed-untold = جرعة فاتت: { $date }. اتصلوا بفريقكم.
changed-missed = جرعة فاتت: { $date }.
changed-missed-told = جرعة فاتت: { $date }. الفريق يعرف.
changed-missed-give-again = جرعة فاتت: { $date }. قال الفريق: أعطوها مرة ثانية.
changed-missed-do-not-give = جرعة فاتت: { $date }. قال الفريق: لا تعطوها مرة ثانية.
changed-vomited-untold = جرعة تقيأها الطفل: { $date }. اتصلوا بفريقكم.
changed-vomited = جرعة تقيأها الطفل: { $date }.
changed-vomited-told = جرعة تقيأها الطفل: { $date }. الفريق يعرف.
changed-vomited-give-again = جرعة تقيأها الطفل: { $date }. قال الفريق: أعطوها مرة ثانية.
changed-vomited-do-not-give = جرعة تقيأها الطفل: { $date }. قال الفريق: لا تعطوها مرة ثانية.
rx-clocks = ساعة كل جرعة
rx-clock-number = الجرعة { $number }
keep-tick-again = { $date }، الجرعة { $dose }، أُعطيت ثانية
