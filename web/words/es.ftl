### Todas las palabras de Doseline en español. Sintaxis Fluent: https://projectfluent.org/fluent/guide/
###
### Para quien traduce
### - El original es en.ftl: las mismas claves en el mismo orden. Sus comentarios valen también aquí.
### - Las dosis, fechas y límites llegan listos, con cifras occidentales y punto decimal: 8.2 kg.
### - Se trata de usted. Frases cortas. Nada aquí ordena dar una dosis.

## This language

week-first-day = 1

## Dates

# From the first month, and from Monday; a comma between two names. The last are for a column as wide as four letters.
month-names = enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
month-names-short = ene, feb, mar, abr, may, jun, jul, ago, sept, oct, nov, dic
weekday-names = lunes, martes, miércoles, jueves, viernes, sábado, domingo
weekday-names-short = lun, mar, mié, jue, vie, sáb, dom
weekday-names-least = { weekday-names-short }
date-full = { $weekday } { $day } de { $month } de { $year }
date-near = { $weekday } { $day } de { $month }
date-month = { $month } de { $year }
# Under a head that names month and year. $weekday is a short name.
date-in-month = { $weekday } { $day }
date-short = { $day } { $month }
date-brief = { $day } de { $month }
date-short-span = { $from } – { $through }
date-span = del { $from } al { $through }
date-from-on = desde el { $from }
date-range = { $weekday } { $day } de { $month } – { $lastWeekday } { $lastDay } de { $lastMonth }
date-range-month = { $weekday } { $day } – { $lastWeekday } { $lastDay } de { $lastMonth }
date-range-day = { $lastWeekday } { $lastDay } de { $lastMonth }
span-with-steroid = { $days }, y más tiempo si el corticoide sigue
span-course-open = desde el { $from } hasta que su equipo diga cómo sigue
span-unless-taper = { $days }, y después de ese día, salvo que su equipo haya empezado la bajada gradual
relative-today = hoy
relative-tomorrow = mañana
relative-in-days = { $days ->
    [one] en { $days } día
    [many] en { $days } días
   *[other] en { $days } días
}
day-before = el día antes de la infusión
day-days-before = { $days } días antes de la infusión
day-zero = el día de la infusión
day-after = día { $days } después de la infusión

## Amounts

kg = { $kg } kg
kg-and-g = { $kg } kg { $g } g
weight-band = { $from } a { $to } kg
ml = { $ml } mL
ml-per-hour = { $ml } mL por hora
minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
}
power-spoken = { $exponent ->
    [12] { $mantissa } por diez elevado a doce
    [13] { $mantissa } por diez elevado a trece
    [14] { $mantissa } por diez elevado a catorce
    [15] { $mantissa } por diez elevado a quince
   *[other] { $mantissa } por diez elevado a { $exponent }
}
test-liver = hígado
test-platelets = plaquetas
test-troponin = troponina
unit-ml = mL

## The frame

page-title = Doseline: el plan de Zolgensma de su bebé
page-description = Con el peso y la fecha de la infusión, un plan de cuidados. Para familias después de Zolgensma, una terapia génica para la atrofia muscular espinal. Funciona sin conexión. No envía nada.
skip-to-plan = Ir al plan
call-link = Llamar al equipo
language-label = Idioma
language-not-reviewed = Ningún traductor médico ha revisado aún esta traducción. Si algo no está claro, pregunte a su equipo.
language-missed = { $language } todavía no está en este dispositivo. Vuelva a elegirlo cuando tenga conexión.
welcome-title = El plan de Zolgensma de su bebé
welcome-text = Zolgensma es una terapia génica para la atrofia muscular espinal (AME). Se pone una sola vez, en una vena. La acompañan un corticoide y análisis de sangre, durante semanas.
welcome-ask = Vea las fechas: corticoide, análisis de sangre, cuándo llamar.
welcome-private = Lo que escribe se queda en este dispositivo. No se envía ni se guarda nada.
welcome-private-tab = Lo que escribe se queda en este dispositivo. No se envía nada. Esta pestaña lo recuerda hasta que la cierre.
welcome-private-kept = Lo que escribe se queda en este dispositivo. No se envía nada. Hay un plan guardado aquí, en este navegador.
no-script = Para calcular las fechas de su bebé, esta página necesita JavaScript, y aquí está apagado. Todo lo de abajo sigue siendo válido. Su equipo puede anotar las fechas con usted.
about-title = Sobre Zolgensma
page-missing = Una parte de esta página aún no ha llegado. Lo que escriba aquí no se pierde. Se vuelve a intentar sin que haga nada.
engine-failed = La parte de esta página que calcula el plan no pudo empezar. Lo que escribió está bien. Pruebe con otro navegador. Todo lo de abajo sigue siendo válido.
purpose = Doseline explica la ficha técnica y muestra las fechas que salen de ella. No receta. Siga la receta de su bebé. No está hecho por los fabricantes del medicamento ni para ellos.
not-reviewed = Ningún profesional clínico ha revisado Doseline todavía.
footer-build = Versión { $build }
footer-plan = Plan { $hash }
footer-printed = Impreso el { $date }

## The places

places = Secciones
place-today = Hoy
place-dates = Fechas
place-tests = Análisis
place-medicine = Medicina
place-more = Más
place-back = Volver a Más
place-back-start = Volver a las preguntas
start-no-plan = “{ $place }” necesita un plan. Responda primero las tres preguntas.
place-share = Guardar y compartir
place-print = Imprimir
place-message = { message-title }
place-questions = Preguntas para su equipo
place-changes = Lo que cambió hasta ahora
place-learn = Aprender
place-compare = Comparar tres medicamentos
place-kit = Tabla de kits de la etiqueta
place-sources = De dónde sale esto
place-answers = Peso y fechas
place-language = Idioma
place-look = Letra más grande, vista nocturna
place-about = Acerca de Doseline y privacidad
start-sent = Me enviaron un plan
start-learn = Leer sobre Zolgensma

## In a frame of another page

embed-start = Haga el plan de su hijo
embed-by = Abierto desde: { $org }
embed-whole = Abrir la página completa
embed-whole-address = Dirección de la página completa
embed-whole-note = Si no se abrió una página nueva, o no muestra nada, copie esta dirección o apunte al código con la cámara de un teléfono. Lo que escribió aquí no va con ella. Para llevarlo, guarde antes un archivo del plan o haga un enlace.
embed-whole-code = Código QR de la dirección de la página completa
embed-number = La página de la que viene da este número para su equipo:
embed-number-of = La página de la que viene ({ $org }) da este número para su equipo:
embed-number-check = Doseline no sabe de quién es. Úselo solo si sabe que es correcto.
embed-number-take = Es correcto. Usar este número

## The three questions

entry-title = Tres preguntas
entry-weight = ¿Cuánto pesa su bebé?
entry-weight-hint = Use el último peso que anotó su equipo.
entry-weight-number = Peso
entry-weight-pounds = Libras
entry-weight-ounces = Onzas
entry-unit = Unidad
entry-unit-kg = kg
entry-unit-lb = lb y oz
entry-weight-echo-kg = { $kg } kg son unas { $pounds } lb { $ounces } oz.
entry-weight-echo-lb = { $pounds } lb { $ounces } oz son unos { $kg } kg.
entry-birth = ¿Cuándo nació su bebé?
entry-birth-hint = Por ejemplo, 27 3 2025
entry-infusion = ¿Cuándo es la infusión?
entry-infusion-hint = El día en que su bebé recibe Zolgensma. ¿Aún sin fecha? Use el día que espera.
entry-day = Día
entry-month = Mes
entry-year = Año
entry-show = Mostrar el plan
entry-change = Cambiar
entry-change-label = Cambiar sus respuestas
entry-sentence = { $kg } kg, nacimiento el { $birth }, infusión el { $infusion }
entry-ready = El plan está listo.
entry-ready-volume = El plan está listo. La infusión es de { $ml } mL, una sola vez.
reading-group = Lo que puede querer decir
reading-question = ¿Cuál de las dos quiere decir?
reading-question-one = ¿Quiere decir esto?
reading-choice = { $kg } kg ({ $pounds } lb { $ounces } oz)
weight-confirm = Sí, { $kg } kg ({ $pounds } lb { $ounces } oz) es correcto
weight-again = Escriba el peso otra vez para seguir
weight-again-hint = Por ejemplo, 8.2 kg o 18 lb 1 oz
size-help = Más sobre el peso (puede saltarlo)
size-help-hint = Solo ayuda a la página a notar un error en el peso, o un peso que ya es antiguo. No cambia nada del plan.
weighed = ¿Cuándo se tomó este peso?
sex = Sexo
sex-none = Prefiero no decirlo
sex-girl = Niña
sex-boy = Niño
weeks-early = Semanas que nació antes de la fecha prevista

## What is not right yet

error-prefix = Error:
summary-title = { $count ->
    [one] Hay un problema
    [many] Hay { $count } problemas
   *[other] Hay { $count } problemas
}
problem-weight-empty = Escriba el peso de su bebé.
problem-weight-unit-missing = La unidad del peso no está clara. Elija kg, o lb y oz.
problem-weight-two-readings = El número detrás de kg se puede leer de dos maneras. ¿Quiso decir { $first } o { $second }?
problem-weight-one-reading = El número detrás de kg no tiene unidad. ¿Quiso decir { $first }?
problem-weight-not-a-number = El peso debe ser un número, como 8.2. Quite otras letras y signos.
problem-weight-too-many-points = El peso tiene más de un punto o coma. Escríbalo con uno, como 8.2.
problem-weight-ambiguous-separator = La coma o el punto del peso se puede leer de dos maneras. Escriba el peso otra vez, como 8.2.
problem-weight-looks-like-grams = Parecen gramos, pero la unidad es kg. Revise el número y la unidad.
problem-weight-not-positive = El peso debe ser mayor que 0.
problem-weight-mixed-units = El peso tiene dos unidades que no van juntas. Use una de ellas.
problem-weight-ounces-over-15 = Una libra tiene 16 onzas, así que las onzas van de 0 a 15. Revise las libras y las onzas.
problem-weight-too-precise = El peso tiene más cifras de las que muestra una báscula. Escriba menos, como 8.2.
problem-weight-too-large = Este peso es demasiado grande. Revise el número y la unidad.
problem-weight-below-label-range = { $kg } kg está por debajo de la tabla de kits de la ficha técnica, que empieza en { $limit } kg. Revise el número y la unidad. Si están bien, pregunte a su equipo.
problem-weight-above-label-range = { $kg } kg está por encima de la tabla de kits de la ficha técnica, que termina en { $limit } kg. Revise el número y la unidad. Si están bien, pregunte a su equipo.
problem-weight-between-bands = { $kg } kg queda entre dos filas de la tabla de kits de la ficha técnica. Se muestran las dos filas. Decide el peso que anota el hospital, con un decimal.
problem-weight-weight-unusual = { $kg } kg es poco común a esta edad. Revise el número y la unidad.
problem-weight-weight-implausible = { $kg } kg no encaja con esta edad. Revise el número y la unidad, y escriba el peso otra vez.
problem-weight-again-differs = El peso que escribió otra vez no es el mismo. Revise los dos, y la unidad.
problem-weight-weeks-unclear = Las semanas deben ser un número entero, como 3. Deje la casilla vacía si no lo sabe.
problem-weight-unknown-sex = El sexo debe ser niña o niño. Elija uno, o déjelo vacío.
problem-weight-below-0-weeks = Las semanas que nació antes no pueden ser menos de 0. Revise el número.
problem-weight-above-17-weeks = Las semanas que nació antes no pueden ser más de 17. Revise el número.
problem-birth-empty = Escriba la fecha de nacimiento de su bebé.
problem-birth-two-dates = { $typed } puede ser dos fechas de nacimiento. Elija abajo la correcta.
problem-birth-day-missing = A la fecha de nacimiento le falta el día.
problem-birth-month-missing = A la fecha de nacimiento le falta el mes.
problem-birth-year-missing = A la fecha de nacimiento le falta el año.
problem-birth-day-unclear = El día de nacimiento debe ser un número del 1 al 31.
problem-birth-month-unclear = El mes de nacimiento debe ser un número del 1 al 12, o un nombre como marzo.
problem-birth-year-unclear = El año de nacimiento necesita las cuatro cifras, como 2025.
problem-birth-unreadable-date = «{ $typed }» no es una fecha que podamos leer. Escriba el día, el mes y el año de nacimiento.
problem-birth-other-calendar = { $typed } parece un año de otro calendario. Escriba el año de nacimiento como en los papeles del hospital, por ejemplo 2025.
problem-birth-no-such-day = { $typed } no está en el calendario. Revise el día y el mes de nacimiento.
problem-birth-before-2000 = La fecha de nacimiento es anterior al año 2000. Revise el año.
problem-birth-after-2100 = La fecha de nacimiento es posterior al año 2100. Revise el año.
problem-infusion-empty = Escriba la fecha de la infusión.
problem-infusion-two-dates = { $typed } puede ser dos fechas de la infusión. Elija abajo la correcta.
problem-infusion-day-missing = A la fecha de la infusión le falta el día.
problem-infusion-month-missing = A la fecha de la infusión le falta el mes.
problem-infusion-year-missing = A la fecha de la infusión le falta el año.
problem-infusion-day-unclear = El día de la infusión debe ser un número del 1 al 31.
problem-infusion-month-unclear = El mes de la infusión debe ser un número del 1 al 12, o un nombre como marzo.
problem-infusion-year-unclear = El año de la infusión necesita las cuatro cifras, como 2025.
problem-infusion-unreadable-date = «{ $typed }» no es una fecha que podamos leer. Escriba el día, el mes y el año de la infusión.
problem-infusion-other-calendar = { $typed } parece un año de otro calendario. Escriba el año de la infusión como en los papeles del hospital, por ejemplo 2025.
problem-infusion-no-such-day = { $typed } no está en el calendario. Revise el día y el mes de la infusión.
problem-infusion-before-2000 = La fecha de la infusión es anterior al año 2000. Revise el año.
problem-infusion-after-2100 = La fecha de la infusión es posterior al año 2100. Revise el año.
problem-infusion-before-birth = La infusión es anterior al nacimiento, el { $limit }. Revise las dos fechas.
problem-infusion-age-two-or-more = Su bebé cumple 2 años el { $limit }. La ficha técnica es para menores de 2 años el día de la infusión. Revise las dos fechas.
problem-infusion-first-dose-before-birth = El corticoide empieza el { $limit }, el día antes de la infusión. Eso es antes del nacimiento. Revise las dos fechas, o pregunte a su equipo.
problem-any-unreadable-request = La página envió algo que no se pudo leer. Cargue la página otra vez. Lo que escribió estaba bien.
problem-any-out-of-memory = A este dispositivo no le queda memoria para esto. Cierre otras páginas y cargue esta otra vez. Lo que escribió estaba bien.
problem-any-missing = Falta algo: { $field }. Complételo.
problem-any-unknown-field = La página envió un campo que no se conoce: { $field }. Cargue la página otra vez.
problem-any-repeated-field = La página envió { $field } dos veces. Cargue la página otra vez.
problem-any-wrong-type = La página envió { $field } en una forma equivocada. Cargue la página otra vez.
problem-any-unknown-edition = No se conoce esta edición de la ficha técnica. Cargue la página otra vez.
problem-any-unknown-sex = El sexo debe ser niña o niño. Elija uno, o déjelo vacío.
problem-any-unknown-unit = La unidad debe ser kg, lb o g. Elija una.
problem-any-below-0-weeks = Las semanas que nació antes no pueden ser menos de 0. Revise el número.
problem-any-above-17-weeks = Las semanas que nació antes no pueden ser más de 17. Revise el número.
problem-any-two-dates = { $typed } puede ser dos fechas. Escriba día, mes y año, cada uno en su casilla.
problem-any-broken-character = Aquí hay un carácter que no se puede leer. Bórrelo, por favor.
problem-any-not-a-date = { $field } no es una fecha. Escriba día, mes y año.
problem-any-no-such-day = { $field } no está en el calendario. Revise el día y el mes.
problem-any-before-2000 = { $field } es anterior al año 2000. Revise el año.
problem-any-before-1900 = { $field } es anterior al año 1900. Revise el año.
problem-any-after-2100 = { $field } es posterior al año 2100. Revise el año.
problem-any-before-birth = { $field } es anterior al nacimiento. Revise las dos fechas.
problem-any-age-two-or-more = La ficha técnica es para menores de 2 años el día de la infusión. Revise las dos fechas.
problem-any-not-whole = { $field } debe ser un número entero. Escríbalo otra vez.
problem-any-not-positive = { $field } debe ser mayor que 0.
problem-any-below-label-range = El peso está por debajo de la tabla de kits de la ficha técnica. Revise el número y la unidad.
problem-any-above-label-range = El peso está por encima de la tabla de kits de la ficha técnica. Revise el número y la unidad.
problem-any-between-bands = El peso queda entre dos filas de la tabla de kits de la ficha técnica. Se muestran las dos filas.
problem-any-first-dose-before-birth = El corticoide empezaría antes del nacimiento. Revise las dos fechas.
problem-any-weight-unusual = El peso es poco común a esta edad. Revise el número y la unidad.
problem-any-weight-implausible = El peso no encaja con esta edad. Revise el número y la unidad, y escríbalo otra vez.
problem-any-weighed-after-infusion = Este peso se tomó después de la infusión. Revise las dos fechas, o escriba el peso que usó el hospital.
problem-any-weight-old = Este peso se tomó más de 14 días antes de la infusión. El hospital pesará a su bebé otra vez.
problem-any-other = Algo no está bien en { $field }. Revise lo que escribió.

## When the label has no answer

no-row-title = La ficha técnica no tiene kit para { $kg } kg
no-row-below = La tabla de kits empieza en { $limit } kg. Doseline no adivina por debajo.
no-row-above = La tabla de kits termina en { $limit } kg. Doseline no adivina por encima.
no-row-what = Primero revise el número y la unidad. Si el peso es correcto, pregunte a su equipo qué significa para su bebé.
age-title = Zolgensma en la vena es para menores de 2 años
age-text = Su bebé cumple 2 años el { $limit }. En la fecha de infusión que escribió, la ficha técnica ya no vale. Por eso no se muestra ningún kit.
age-itvisma-name = Itvisma
age-itvisma = Hay un medicamento con un nombre muy parecido: Itvisma. Tiene el mismo principio activo, pero una sola dosis fija. Se pone en el líquido de la columna, desde los 2 años. Doseline no es para Itvisma. Pregunte a su equipo a cuál de los dos se refieren.

## The infusion

infusion-title = La infusión
infusion-once = mL, una sola vez
infusion-given = Puesta el { $date }: { $ml } mL en una vena, una sola vez, en el hospital
infusion-given-gap = Puesta el { $date }: en una vena, una sola vez, en el hospital
infusion-for = para un peso de { $kg } kg ({ $pounds } lb { $ounces } oz)
infusion-band = franja de peso
infusion-vials = viales en el kit
infusion-vials-count = { $count }
infusion-time = cuánto dura
infusion-rule = Esto lo hace el hospital. Una bomba lo pasa despacio a una vena. Se pone una sola vez.
infusion-place-name = Quién lo pone, y dónde
infusion-place = Lo pone un médico o una enfermera con formación, en una clínica o un hospital. Está a cargo un médico con experiencia en AME.
infusion-gap-title = Hay dos kits posibles
infusion-gap-text = { $kg } kg queda entre dos filas de la tabla de kits de la ficha técnica. Doseline no elige ninguna. Decide el peso que anota el hospital, con un decimal.
infusion-gap-vials = { $count ->
    [one] { $count } vial
    [many] { $count } viales
   *[other] { $count } viales
}
infusion-confirm = El hospital pesará a su bebé otra vez. Decide el peso que anote.
source-line = { $source } · revisado el { $date }
source-word = fuente
source-nth = fuente { $nth }
source-foot = De dónde sale esto
count-title = Cómo lo cuenta el hospital
count-unit = El hospital cuenta este medicamento en genomas vectoriales, vg en corto.
count-dose = La dosis de la ficha técnica es 1.1 × 10^14 vg (110 millones de millones) por cada kg, una sola vez.
count-strength = Cada mL tiene 2 × 10^13 vg (20 millones de millones).
count-rate = La bomba va a { $rate }.
count-top = El volumen se calcula con el tope de la franja de peso: { $kg } kg.
count-kit = Este kit tiene { $vg } vg ({ $millions } millones de millones).
count-child = Por eso un bebé más ligero de la franja recibe un poco más por kg. Para su bebé son { $vg } vg por kg.
count-split-both = Viales de este kit: { $small } de 5.5 mL y { $large } de 8.3 mL.
count-split-large = Viales de este kit: { $large } de 8.3 mL.
count-vials-b = Cuántos viales hay, y de qué tamaño, sale de una sola copia fiel. Vale el pedido del hospital.
count-split-b = Cuántos viales hay de cada tamaño sale de una sola copia fiel. Vale el pedido del hospital.

## The plan, drawn

plan-title = El plan
timeline-label = Dibujo del plan en el tiempo. La lista «Todas las fechas», abajo, dice lo mismo con palabras.
ribbon-label = Calendario del plan, una semana en cada fila. Las flechas del teclado van de día en día. La lista «Todas las fechas», abajo, dice lo mismo con palabras.
timeline-dashed = Discontinua: depende de un resultado. Nada es fijo hasta que su equipo lo diga.
timeline-today = hoy
timeline-outside-before = Hoy queda antes de este dibujo.
timeline-outside-after = Hoy queda después de este dibujo.
lane-infusion = Infusión
lane-steroid = Corticoide, cada día
lane-tests = Análisis de sangre
lane-diapers = Pañales: lavar manos, cerrar la bolsa
lane-vaccines = Preguntar antes de vacunar
lane-watch = Vigilar moretones, una convulsión, poca orina
lane-aftercare = Después del corticoide
bar-full-long = dosis completa
bar-full-short = completa
bar-taper-long = bajada gradual, si el equipo dice sí
bar-taper-short = bajada
bar-minimum = 3 meses
key-title = Qué significan las marcas
key-infusion = infusión
key-full = corticoide, dosis completa
key-taper = bajada gradual, si el equipo dice sí
key-gate = el equipo decide
key-visit = análisis de sangre
key-visit-conditional = análisis de sangre, se mueve con la bajada gradual
key-window = tiempo con una regla
key-minimum = 3 meses después
key-watch-tma = vigilar de cerca
key-window-hygiene = regla de los pañales
key-window-vaccines = preguntar antes de vacunar
key-today = hoy
day-hint = Toque un día para ver qué hay.
# $what is one thing or more, such as “steroid, full dose; blood test”.
day-label = { $date }: { $what }
day-label-and = { "; " }
day-full = Corticoide, dosis completa
day-taper = Bajada gradual del corticoide, si el equipo dice sí
day-taper-team = Bajada gradual del corticoide, como la fijó su equipo
# $name is the time, or which dose it is; $text its amount.
day-dose = { $name }: { $text }
day-given = dada
day-unless-full = Si para entonces su equipo no ha dicho «adelante», la dosis completa sigue.
day-unless-taper = Si para entonces su equipo no ha dicho que el corticoide terminó, sigue.
day-rule-first = { $rule }: desde este día hasta el { $date }
day-rule-runs = { $rule }: hasta el { $date }
day-rule-last = { $rule }: este es el último día
day-rule-open = { $rule }: hasta que su equipo le avise
day-nothing = Nada en el plan este día.
day-list-bottle = El corticoide de cada día, en mL del frasco de { $strength }, como lo escribió su equipo.

## The table

table-title = Todas las fechas
table-caption = Cada fecha del plan, qué pasa y en qué se apoya
table-when = Cuándo
table-day = Día
table-day-span = { $from } a { $through }
table-day-from = desde { $from }
table-what = Qué
table-basis = Según
table-fold = Todas las fechas, por mes
table-through = hasta el { $date }
table-through-unless = hasta el { $date }, y después de ese día, salvo que su equipo haya empezado la bajada gradual
table-open = hasta que su equipo diga cómo sigue
table-rule-open = hasta que su equipo avise
table-last-day = Último día: { $what }
table-where-from = De dónde sale esto
table-today = Hoy, { $date }
source-for = Fuente de { $what }
source-nth-for = Fuente { $nth } de { $what }
basis-label = la ficha técnica
basis-team = su equipo
basis-conditional = resultados que faltan
basis-visit-mixed = la ficha técnica; la prueba del hígado se mueve con la bajada gradual

# Of a copy that a hospital had made with its own settings, and of a plan made with such a copy.
hospital-basis = el plan de su hospital, versión { $version }
hospital-plan = Estas fechas siguen el plan de su hospital: { $hospital }, versión { $version } ({ $date }, firmado por { $by }).
hospital-label-title = Lo que dice la ficha técnica
hospital-label-text = Estos son los días que la ficha técnica tiene de otra manera. Para su hijo cuenta el plan de su hospital.
hospital-label-same = La ficha técnica tiene los mismos días.
hospital-column-what = Qué
hospital-column-own = Su hospital
hospital-column-label = La ficha técnica
hospital-not-listed = no se nombra
hospital-number = { $hospital } da este número para «{ $who }»:
hospital-number-take = Usar este número
hospital-steroid-taper-text = Cada vez menos durante los { $days } días siguientes.
hospital-changes-none = Aún no hay cambios. Estas son las fechas del plan de su hospital.
hospital-gate-ask-end = Ya pasaron los { $days } días de reducción del plan de su hospital. ¿Dijo su equipo que el esteroide terminó?
hospital-change-taper-label = Solo el primer día ({ $days } días, como en el plan de su hospital)
hospital-links = De { $hospital }
schedule-of = el plan de { $hospital }, versión { $version }
schedule-label = la ficha técnica
item-infusion = Infusión
item-infusion-volume = Infusión, { $ml } mL, una sola vez, en { $minutes } minutos
item-steroid-full = Corticoide, dosis completa, cada día
item-steroid-gate = El equipo decide: reducir, o seguir con la dosis completa
item-steroid-taper = Bajada gradual del corticoide, cantidades fijadas por su equipo
item-visit = Análisis de sangre: { $tests }
item-visit-weekly = Un análisis de sangre cada semana: { $tests }
item-window-hygiene = Pañales: lavar manos, cerrar la bolsa
item-window-vaccines = Preguntar antes de cualquier vacuna
item-watch-tma = Vigilar moretones, una convulsión, poca orina
item-aftercare = Después del corticoide: preguntar por un plan para días de enfermedad
item-monitoring-beyond = Más análisis de sangre, hasta que su equipo diga que ya no hacen falta
item-monitoring-minimum = 3 meses de análisis de sangre: el mínimo de la ficha técnica. Pregunte a su equipo si siguen.
item-other-course = Tratamiento
item-other-gate = Decisión
item-other-visit = Cita
item-other-series = Cada semana
item-other-window = Tiempo con una regla
item-other-milestone = Hito

## Call card

call-title = Cuándo llamar
# Unfolds the signs, and the boxes for phone numbers.
call-signs = Señales y sus teléfonos
call-signs-mark = ?
call-emergency-title = Llame primero al número de emergencias y después al equipo
call-emergency-breathing = dificultad para respirar
call-emergency-colour = piel azul o gris pálida
call-emergency-seizure = una convulsión
call-emergency-wake = un niño que no despierta
call-now-title = Llame al equipo de inmediato
call-lead = No espere a la próxima cita.
call-now-yellow = piel u ojos amarillos
call-now-vomiting = vómitos
call-now-alert = menos despierto que de costumbre
call-now-dose = una dosis de corticoide olvidada o vomitada
call-now-bruises = moretones o sangrado sin explicación
call-now-seizure = una convulsión
call-now-urine = poca orina
call-now-colour = piel gris pálida o azul
call-now-breathing = respiración difícil o rápida
call-now-swelling = hinchazón de brazos, piernas o barriga
call-now-infection = señales de infección: tos, pitidos al respirar, estornudos, mocos, dolor de garganta, fiebre
call-more-title = Avise también al equipo, el mismo día
call-more-urine = orina oscura
call-more-stools = heces pálidas
call-more-belly = dolor de barriga
call-more-appetite = falta de apetito
call-more-rash = sarpullido o cara hinchada
call-more-contact = contacto con varicela o sarampión mientras toma el corticoide
call-number = Tenga el número de su equipo en el teléfono y junto al refrigerador.
call-number-line = Número del equipo:
call-print = { $title }: { $signs }
phone-team = Nuestro equipo local
phone-team-ask = El número de su equipo
phone-centre = El centro de infusión
phone-emergency = Número de emergencias
phone-add = Añadir números de teléfono
phone-change = Cambiar números de teléfono
phone-hint = Aparecen aquí y en cada página impresa.
phone-copy = Si la llamada no empieza, marque este número:
phone-doubt-zero = Aún sin enlace para llamar: quite el (0).
phone-doubt-letters = Aún sin enlace para llamar: escriba el número solo con cifras. Se muestra como texto.
phone-doubt-codes = Un número con * o # no tiene enlace para llamar. Se muestra como texto.
phone-doubt-several = Aún sin enlace para llamar: escriba un solo número. Se muestra como texto.
phone-doubt-unfinished = Este número no está completo.
phone-doubt-long = Sin enlace para llamar: tiene más cifras que un número de teléfono. Se muestra como texto.
phone-doubt-unclear = Aún sin enlace para llamar: escriba el número con cifras y espacios simples. Se muestra como texto.
phone-country = Número de emergencias por país
phone-country-none = Elija un país
phone-guess = Si está en { $country }:
phone-guess-yes = Sí, estoy en { $country }
phone-guess-no = Otro país
phone-place = { $code ->
    [AE] los { $country }
    [DO] la { $country }
    [GB] el { $country }
    [NL] los { $country }
    [PS] los { $country }
   *[other] { $country }
}
phone-line = Número de emergencias ({ $country }): { $number }.
phone-own = Su propio número no cambia.
phone-lines = Números revisados el { $date }. Pregunte a su equipo a qué número llamar.

## Learn

learn-title = Aprender
learn-search = Buscar
learn-all = { $count ->
    [one] Una pregunta más, y palabras que va a oír
    [many] { $count } preguntas más, y palabras que va a oír
   *[other] { $count } preguntas más, y palabras que va a oír
}
learn-found = { $count ->
    [0] No se encontró nada.
    [one] Se encontró una cosa.
    [many] Se encontraron { $count } cosas.
   *[other] Se encontraron { $count } cosas.
}
learn-none = Pruebe con otra palabra, o
learn-ask = anótelo para su equipo.
learn-compare = Zolgensma, Evrysdi y Spinraza, uno al lado del otro
learn-diapers = ¿Y los pañales?
learn-vaccines = ¿Puede mi bebé recibir vacunas?
learn-group-medicine = El medicamento
learn-group-day = El día de la infusión
learn-group-after = Las semanas siguientes
learn-form = ¿En qué forma viene el medicamento?
learn-strength = ¿Hay distintas concentraciones?
learn-dose = ¿Cómo se calcula la dosis?
learn-given = ¿Cómo se pone?
learn-place = ¿Quién lo pone, y dónde?
learn-who = ¿Para quién es?
learn-long = ¿Es para largo plazo?
learn-long-lead = No, se pone una sola vez. Pero el corticoide y los análisis de sangre siguen durante semanas.
learn-effect = ¿Cuánto tarda en hacer efecto?
learn-kidney = ¿Y si mi bebé tiene problemas de riñón?
learn-again = ¿Puede mi bebé recibir una segunda dosis?
learn-combo = ¿Puede mi bebé recibir además otro medicamento para la AME?
learn-itvisma = ¿Es lo mismo Itvisma?
learn-itvisma-lead = No. Solo el nombre es casi igual.
learn-checked = ¿Qué se revisa antes de la infusión?
learn-antibodies = ¿Y si el nivel de anticuerpos es alto?
learn-delay = ¿Qué puede retrasar la infusión?
learn-length = ¿Cuánto dura la infusión?
learn-length-lead = Pregunte a su equipo cuánto dura todo el día.
learn-kit = ¿Cómo se conserva el kit?
learn-why = ¿Por qué necesita mi bebé un corticoide?
learn-steroid = ¿Cuánto dura el corticoide?
learn-gate = ¿Quién dice cuándo empieza la bajada gradual?
learn-missed = ¿Y si se olvida una dosis o se vomita?
learn-stop = ¿Podemos dejar el corticoide antes?
learn-mix = ¿Por qué importa la concentración del frasco?
learn-tests = ¿Hasta cuándo siguen los análisis de sangre?
learn-liver = ¿Por qué se vigila tanto el hígado?
learn-clots = ¿Cuáles son las señales de pequeños coágulos?
learn-home = ¿Pueden vacunarse otras personas de la casa?
learn-end = ¿Qué importa después de la última dosis?
tell-title = Compruebe que lo tiene claro
tell-lead = Explíquelo con sus palabras, en familia o a su equipo. Si se atasca, pregunte.
tell-start = ¿Qué día empieza el corticoide?
tell-call = ¿Cuándo llamamos al equipo de inmediato?
tell-missed = ¿Qué hacemos si se olvida una dosis?
tell-gate = ¿Quién dice cuándo empieza la bajada gradual?
tell-dose = ¿Cuántos mL es una dosis, y qué línea de la jeringa es?
glossary-title = Palabras que va a oír
term-label = ficha técnica
term-label-text = El texto oficial que dice cómo se usa un medicamento.
term-sma = AME
term-sma-text = Atrofia muscular espinal, en corto.
term-infusion = infusión
term-infusion-text = Un líquido que entra despacio en una vena.
term-kit = kit
term-kit-text = La caja de viales preparada para un solo bebé.
term-vial = vial
term-vial-text = Un frasco pequeño de vidrio.
term-vg = vg
term-vg-text = Genomas vectoriales, en corto. El hospital cuenta este medicamento en ellos.
term-ml = mL
term-ml-text = Mililitro, en corto. Las líneas de una jeringa cuentan mL.
term-pump = bomba de jeringa
term-pump-text = Una máquina que mueve una jeringa despacio y de forma pareja.
term-steroid = corticoide
term-steroid-text = Aquí: prednisolona por la boca, o un medicamento parecido.
term-taper = bajada gradual
term-taper-text = Tomar cada vez menos, paso a paso.
term-liver = ALT, AST, bilirrubina
term-liver-text = Análisis de sangre del hígado.
term-platelets = plaquetas
term-platelets-text = Una parte de la sangre. Un análisis las cuenta.
term-troponin = troponina
term-troponin-text = Un análisis de sangre del corazón.
term-antibodies = anticuerpos contra AAV9
term-antibodies-text = Algo en la sangre que se mide antes de la infusión.
term-tma = TMA (MAT)
term-tma-text = Coágulos en vasos de sangre pequeños.
term-rsv = VRS
term-rsv-text = El nombre corto de un virus.
term-sick-day = plan para días de enfermedad
term-sick-day-text = Lo que su equipo quiere que haga cuando su bebé está enfermo.

## Archivo de calendario

place-calendar = Archivo de calendario
more-calendar-hint = Las fechas en su propio calendario
cal-link = Ponga estas fechas en su propio calendario
cal-lead = Las fechas de su plan como archivo para el calendario de su teléfono o computadora. No se envía nada.
cal-what = Qué incluye
cal-visits = Análisis de sangre y citas
cal-phases = Las etapas del corticoide, y las reglas
cal-doses = Cada dosis, a su hora
cal-no-clocks = Su receta aquí aún no tiene horas. Por eso cada dosis va como nota de todo el día.
cal-words = Cómo lo dice
cal-full = Decir de qué se trata
cal-own = Poner nuestras preguntas y notas en el próximo análisis de sangre
cal-plain-hint = Dice “Análisis de sangre” o “Medicina”. No nombra ningún medicamento, enfermedad ni niño, porque otros pueden ver su calendario.
cal-own-hint = Los títulos no nombran ningún medicamento, enfermedad ni niño. Sus propias palabras van en la cita como las escribió, y otros pueden ver su calendario.
cal-full-hint = Dice qué análisis, “corticoide”, y el apodo. Quien vea su calendario puede leerlo.
cal-goes-on = Todavía nadie sabe cuándo termina el corticoide. Haga un archivo nuevo después del { $date }.
cal-none = Elija al menos una cosa que incluir.
cal-make = Hacer el archivo de calendario
cal-unkept = Guarde el plan en este dispositivo (Más, Guardar y compartir). Así el próximo archivo puede cambiar estas entradas.
cal-made = Su archivo está listo. Ábralo desde sus descargas.
cal-made-framed = ¿No hay archivo? Quizás el sitio alrededor de esta página no lo permite. Abra Doseline por sí solo, o copie el texto de abajo.
cal-text = ¿No hay archivo?
cal-text-label = El archivo como texto. Guárdelo con un nombre que termine en .ics.
cal-apps = Qué hace su calendario con el archivo
cal-apps-own = Haga un calendario aparte para estas fechas. Después de un cambio en el plan, importe un archivo nuevo. Si quedan fechas viejas, borre ese calendario e importe el archivo otra vez.
cal-apps-alarm = El archivo no pone alarmas. Póngalas en su calendario.
cal-apps-google = Google: importe el archivo en una computadora. Es una copia, y no cambia por sí sola. Si usted puso alarmas para un calendario entero, valen para todo lo que contiene.
cal-apps-apple = Apple: en una Mac, elija Archivo, luego Importar, luego un calendario.
cal-apps-outlook = Outlook en la web: importa el archivo tal como está ese día. Después no busca cambios.
cal-apps-read = De sus propias páginas de ayuda, leídas el { $date }. Puede que ya funcionen de otra manera.
cal-plain-visit = Análisis de sangre
cal-plain-infusion = Día de hospital
cal-plain-steroid-gate = Hablar con el equipo
cal-plain-steroid-full = Medicina, cada día
cal-plain-steroid-taper = Medicina, parte siguiente
cal-plain-window-hygiene = Lavarse las manos a menudo
cal-plain-window-vaccines = Preguntar al equipo antes de cualquier vacuna
cal-plain-watch-tma = Vigilar de cerca: ver el plan
cal-plain-aftercare = Preguntar al equipo: plan para días de enfermedad
cal-plain-monitoring-minimum = Preguntar al equipo si siguen los análisis de sangre
cal-plain-monitoring-beyond = Más análisis de sangre, hasta que el equipo diga basta
cal-plain-dose = Medicina
cal-amount = La cantidad es la del día en que se hizo este archivo. Siga la receta.
cal-plain-other = Preguntar al equipo
cal-dose = { $what }, { $number } de { $of }
cal-of = { $name }: { $what }
cal-may-move = { $what } (puede cambiar de día)
cal-unless = { $what }, salvo que su equipo haya empezado la bajada gradual
cal-until = Esta entrada llega hasta el { $date }. Su equipo dice qué viene después. Haga un archivo nuevo.
cal-renew = Hacer un archivo de calendario nuevo
cal-gone = Entrada vieja, ya no se usa. Puede borrarla.

## Questions for the team

questions-title = Preguntas para su equipo
questions-own = Su pregunta
questions-add = Añadir
questions-take = Añadir: { $question }
questions-answer = Lo que dijo el equipo
questions-remove = Quitar
questions-remove-label = Quitar: { $question }
questions-offered = Algunas para empezar
ask-dose = ¿Cuántos mL es una dosis del corticoide, y a qué hora?
ask-night = ¿A quién llamamos de noche?
ask-missed = ¿Qué hacemos si se olvida una dosis o se vomita?
ask-visit = ¿Dónde se saca la sangre cada semana?
ask-day = ¿Cuánto dura el día de la infusión, y qué llevamos?
ask-vaccines = ¿Qué vacunas tienen que esperar?
ask-rsv = ¿Necesita nuestro bebé protección contra el VRS?
ask-sick = ¿Cuál es nuestro plan para días de enfermedad después de la última dosis?
ask-visitors = ¿Quién puede visitarnos? ¿Y si un hermano tiene un resfriado?
ask-nursery = ¿Cuándo puede nuestro bebé ir a la guardería, nadar o viajar?
questions-to-ask = Por preguntar
questions-done = Preguntadas
questions-asked = Ya preguntamos
questions-asked-label = Ya preguntamos: { $question }
questions-unasked = Todavía no
questions-unasked-label = Todavía no la preguntamos: { $question }
notes-title = Notas
notes-label = Lo que quiere recordar
notes-hint = Son parte del plan: quien reciba el plan puede leerlas.
more-share-hint = Para el otro padre o madre: código QR, enlace o archivo
more-share-file-hint = Para el otro padre o madre: un archivo
more-print-hint = Hoja para el refrigerador, plan entero, y más
more-message-hint = Las dosis de hoy, para enviarlas a alguien
more-questions-hint = Qué preguntar, qué dijeron, sus notas
more-to-ask = { $count ->
    [one] Una por preguntar
    [many] { $count } por preguntar
   *[other] { $count } por preguntar
}
more-changes-hint = Cada uno, y cómo deshacerlo
more-learn-hint = Pañales, vacunas, qué hace el corticoide
more-compare-hint = Zolgensma, Evrysdi y Spinraza, día a día
more-kit-hint = Las { $count } filas de la ficha técnica
more-sources-hint = La fuente de cada número y cada fecha
more-born = nacimiento: { $date }
more-infusion = infusión: { $date }
more-look-hint = Para ojos cansados
more-about-hint = Qué es esto y qué guarda
appearance-text = Tamaño del texto
appearance-text-device = Normal
appearance-text-large = Más grande
appearance-colors = Colores
appearance-colors-device = Como este dispositivo
appearance-colors-day = Día
appearance-colors-night = Noche
appearance-kept = Se guarda en este dispositivo con su plan.
appearance-unkept = Esta pestaña lo recuerda. Para tenerlo siempre, guarde su plan en este dispositivo.
nickname = Apodo de su bebé
nickname-hint = Si quiere. Aparece arriba y en los nombres de los archivos, para no confundir los planes de dos niños.
language-same = Las dosis y las fechas son las mismas en cada idioma.
privacy-title = Privacidad
privacy-sent = Nada de lo que escribe sale de este dispositivo, si usted no envía un archivo o un enlace.
privacy-account = No hay cuenta. Nadie cuenta sus visitas.
privacy-kept = Esta pestaña recuerda lo que escribe hasta que la cierre. Un plan se queda más tiempo solo si usted elige guardarlo.
privacy-erase = «Borrar lo guardado» lo quita todo otra vez.
about-free = Doseline es gratis. Cualquiera puede mirar cómo está hecho.
about-check = Para quien revisa Doseline: junto a cada copia alojada está la página selfcheck.html. Pide en su navegador todas las respuestas conocidas.
hosted-offline-kept = Esta página está guardada en este dispositivo. Se abre sin internet.
hosted-offline-not = Esta página no está guardada en este dispositivo. Necesita internet cada vez que la abre.

## Imprimir: hojas de papel

print-lead = Elija una hoja. Abajo ve cómo quedará.
print-beside = Añadir un segundo idioma, en la misma hoja:
print-look = Cómo quedará en papel
print-button = Imprimir esta hoja
print-menu = ¿No se abrió nada? Busque «Imprimir» en el menú de su navegador.
print-framed = ¿No se abrió nada? Puede que el sitio que muestra esta página no la deje imprimir. Abra Doseline por separado.
print-edges = El navegador puede poner en el borde el nombre y la dirección de esta página. Quite «Encabezados y pies de página» para que no salgan.
print-none-here = Este navegador no puede imprimir. Abra Doseline en otro.
print-no-plan = Todavía no hay un plan que imprimir. Responda primero las tres preguntas.
sheet-fridge = Hoja para el refrigerador
sheet-fridge-hint = Los próximos 14 días en una página
sheet-plan = El plan entero
sheet-plan-hint = Todas las fechas, 4 páginas como máximo
sheet-clinic = Para la clínica
sheet-clinic-hint = Desde la última visita, y lo que quieren preguntar
sheet-infusion = Día de la infusión
sheet-infusion-hint = Qué se revisa, qué puede retrasarla
sheet-pharmacy = Para la farmacia
sheet-pharmacy-hint = Su frasco en letra grande
sheet-employer = Para el trabajo
sheet-employer-hint = Solo los días: ni medicina ni enfermedad
# On top of each sheet.
paper-fridge = Corticoide y análisis: los próximos 14 días
paper-plan = El plan después de Zolgensma
paper-clinic = Para la clínica
paper-infusion = El día de la infusión
paper-pharmacy = Para la farmacia
paper-employer = Visitas al hospital
paper-page = Página { $page } de { $pages }
paper-edition = Edición { $edition } de la ficha técnica, datos revisados el { $date }
paper-edition-plain = Edición { $edition }, revisada el { $date }
paper-agreed = Acordado con
paper-agreed-on = el
paper-left = El plan tiene más de lo que cabe en esta hoja.
paper-day = Día
paper-steroid = Corticoide
paper-else = Qué más
paper-bottle = Los mL son del frasco que dice { $strength }, como los escribió su equipo.
# In the place of an amount that is in doubt; why stands at the foot of the list.
paper-below = vea abajo
paper-from = desde el { $date }
paper-watch = En estas semanas
# Rules STE-MISSED, STE-ABRUPT, STE-CLASH.
paper-missed = Una dosis olvidada o vomitada
paper-each = Cada dosis
paper-ahead = Lo que viene
paper-over = Lo que ya pasó
paper-basis = Detrás de «·» está en qué se basa cada cosa.
paper-no-amount = La cantidad de su equipo aún no está escrita aquí.
paper-since = Desde el último análisis marcado, { $date }
paper-doses = El corticoide, día por día
paper-now = El corticoide ahora
paper-done = Análisis hechos, y lo que dijo el equipo
paper-next = Próximos análisis
paper-more-tests = Hay más previstos. El plan completo los muestra.
paper-more-weekly = Después hay uno cada semana, hasta que su equipo avise.
paper-more-reports = Se olvidaron o vomitaron más dosis. El plan completo las muestra.
paper-none = No hay nada anotado.
paper-ask = Nuestras preguntas
paper-asked = Ya preguntado, y lo que dijo el equipo
paper-bring = ¿Qué llevamos?
paper-who = ¿Quién puede venir?
paper-when = ¿Cuándo y adónde vamos?
paper-ask-team = Ninguna regla de la ficha técnica lo dice. Pregunte a su equipo y escríbalo aquí.
paper-no-bottle = Escriba lo que dice su frasco, en «Medicina». Entonces aparece aquí en letra grande.
paper-employer-text = Tenemos que estar en el hospital estos días. El hospital todavía puede cambiarlos.
paper-employer-days = Los días
paper-employer-day = Visita al hospital
paper-employer-weekly = Desde el { $date }: una cada semana, hasta que el hospital lo diga.
paper-employer-none = Todavía no se sabe ningún día.

## The day as a message

message-title = Hoy como mensaje
message-lead = Las dosis y las fechas de hoy en palabras. Quien lo recibe puede leerlo.
message-show = Mostrar el texto
message-share = Enviarlo
message-end = Plan { $hash }, de Doseline. Siga la receta de su bebé.

## The steroid, in words

steroid-title = El corticoide
steroid-why-name = Por qué un corticoide
steroid-why = El tratamiento puede causar inflamación y una subida de las enzimas del hígado. El corticoide frena las dos.
steroid-start = Empieza el día antes de la infusión
steroid-start-text = Prednisolona por la boca, o un corticoide parecido.
steroid-full = Dosis completa, cada día
steroid-full-text = Al menos 30 días en total. Más si las pruebas del hígado no se han calmado.
steroid-gate = Su equipo decide
steroid-gate-text = Miran a su bebé y los análisis de sangre. Si todo va bien, empieza la bajada gradual. Si no, sigue la dosis completa y las fechas siguientes se mueven.
steroid-taper = Bajada gradual, si el equipo dice sí
steroid-taper-text = Cada vez menos durante los 28 días siguientes.
steroid-taper-team = Cantidades fijadas por su equipo
steroid-full-team-text = El tiempo que diga su equipo.
steroid-full-again = De nuevo la dosis completa
steroid-taper-set = Bajada gradual, como la fijó su equipo
steroid-taper-set-text = Paso a paso, nunca de golpe.
steroid-when-taper-open = cuando su equipo diga adelante
steroid-after = Después de la última dosis
steroid-after-text = Pregunte a su equipo por un plan para días de enfermedad. El cuerpo puede necesitar tiempo para volver a hacer su propio corticoide.
steroid-when-start = el día antes
steroid-when-full = día −1 a día 28
steroid-when-gate = día 28
steroid-when-taper = día 29 a día 56
steroid-when-after = después
steroid-stop-name = Nunca dejarlo de golpe
steroid-stop = Nunca lo deje de golpe. ¿Se olvidó una dosis, o se vomitó? Llame al equipo de inmediato.
steroid-clash-name = Una dosis olvidada
steroid-clash = El prospecto del frasco puede dar una regla general para una dosis olvidada. Después de este tratamiento la regla es: llame a su equipo.
steroid-real-name = Cuánto tarda
steroid-real = A menudo dura más que esto. En dos grupos de niños publicados duró de media unos 88 días y 126 días. El más corto fue de 52 días, el más largo de 274.
steroid-rate-title = La cantidad inicial de la ficha técnica
steroid-rate = La ficha técnica empieza con { $rate } mg por kg al día.
steroid-rate-sum = { $kg } kg × { $rate } mg por kg = { $daily } mg al día
steroid-rate-caution = La receta de su bebé puede ser distinta: siga la receta.

## The steroid as stairs

stairs-title = El corticoide, de principio a fin
stairs-label = El corticoide como una escalera, un escalón por cantidad. La lista de abajo dice lo mismo.
stairs-bottle = Del frasco de { $strength }
stairs-today = hoy
stairs-taper-word = bajada
stairs-full = Dosis completa
stairs-taper = Bajada gradual, si los análisis del hígado lo permiten
stairs-taper-team = Bajada gradual: aún sin cantidades escritas
stairs-to = hasta el { $date }
stairs-to-longer = hasta el { $date }, o más
stairs-from = desde el { $date }
stairs-past = Terminado:
stairs-now = Ahora:
stairs-rules = Paso a paso, y por qué

## Blood tests, in words

tests-title = Análisis de sangre
tests-rule-title = Cada cuánto se analiza la sangre
tests-liver = Hígado
tests-liver-text = Cada semana durante el primer mes y durante la bajada gradual. Luego cada dos semanas durante un mes más. Siguen más tiempo si los resultados no se han calmado.
tests-platelets = Plaquetas
tests-platelets-text = Cada semana durante el primer mes. Luego cada dos semanas en los meses 2 y 3, hasta que vuelvan a donde empezaron.
tests-troponin = Troponina (corazón)
tests-troponin-text = Cada semana durante el primer mes. Luego una vez al mes en los meses 2 y 3, hasta que vuelva a donde empezó.
tests-end = En total, al menos 3 meses desde la infusión. Su equipo dice cuándo pueden parar. Nunca terminan solos.

## Daily life, in words

life-title = Pañales, vacunas y cuidados
life-diapers = Pañales
life-diapers-text = El virus sale sobre todo con las heces. Durante 1 mes desde la infusión, lávese las manos y cierre los pañales en una bolsa.
life-vaccines = Vacunas
life-vaccines-text = Pregunte a su equipo antes de cualquier vacuna. El plan de vacunas puede cambiar por el corticoide. Algunas vacunas vivas tienen que esperar.
life-gloves = Líquidos del cuerpo y residuos
life-donation = Donación
life-home = Vacunas de otras personas en casa
life-home-text = ¿A alguien de la casa le toca una vacuna viva? Pregunte antes a su equipo. Estas vacunas son vivas: sarampión, paperas, rubéola, rotavirus, gripe nasal, polio oral.
life-rsv = VRS
life-rsv-text = En temporada se aconseja protección contra el VRS. Pregunte a su equipo.
life-watch = Pequeños coágulos (TMA)
life-watch-text = Sobre todo en las primeras 2 semanas. Las señales son moretones, una convulsión, poca orina o presión alta. Llame al equipo de inmediato.

## The kit table

kits-title = La tabla de kits de la ficha técnica
kits-lead = Se prepara un kit para el peso del bebé. Las { $count } filas de la ficha técnica:
kits-caption = Tabla de kits de la ficha técnica: peso, volumen, viales, genomas vectoriales
kits-region = Tabla de kits, se desplaza arriba y abajo
kits-weight = Peso
kits-weight-unit = kg
kits-volume = Volumen
kits-volume-unit = mL
kits-vials = Viales
kits-vials-sizes = de 5.5 mL + 8.3 mL
kits-dose = Dosis
kits-dose-unit = vg
kits-band = { $from } a { $to }
kits-yours = su bebé: { $kg } kg
kits-neighbour = junto a { $kg } kg
kits-note-b = Cuántos viales hay de cada tamaño sale de una sola copia. Donde el número total lleva una estrella (*), también. Vale el pedido del hospital.
kits-star = una sola copia

## Three medicines side by side

compare-title = Tres medicamentos, uno al lado del otro
compare-lead = La vida con cada uno, según su ficha técnica. Ninguno va primero. Cuál es para su bebé se habla con el equipo.
compare-pick = Medicamento que quiere leer
compare-zolgensma = Zolgensma
compare-evrysdi = Evrysdi
compare-spinraza = Spinraza
compare-row-form = Qué es
compare-row-age = Para quién
compare-row-who = Quién lo pone
compare-row-where = Dónde
compare-row-how = Cómo
compare-row-often = Cada cuánto
compare-row-long = Por cuánto tiempo
compare-row-tests = Pruebas
compare-row-missed = Si se olvida una dosis
compare-row-month = Un mes en casa

compare-zolgensma-form = Un líquido en 2 a 14 viales, un kit preparado para el peso del niño.
compare-zolgensma-age = Menores de 2 años con cambios en las dos copias del gen SMN1.
compare-zolgensma-who = Un médico o una enfermera con formación, a cargo de un médico con experiencia en AME.
compare-zolgensma-where = En una clínica o un hospital.
compare-zolgensma-how = En una vena, en 60 minutos, con una bomba de jeringa.
compare-zolgensma-often = Una sola vez.
compare-zolgensma-long = Una infusión. La dosis completa del corticoide sigue al menos 30 días, y los análisis de sangre al menos 3 meses.
compare-zolgensma-tests = Antes: hígado, riñones, recuento de sangre, troponina y anticuerpos contra AAV9. Después: hígado, plaquetas y troponina, al principio cada semana.
compare-zolgensma-missed = Con una infección, la infusión espera. Si se olvida una dosis del corticoide, llame al equipo de inmediato.
compare-zolgensma-month = El primer mes: un corticoide cada día y un análisis de sangre cada semana. Los pañales van en una bolsa cerrada. Pregunte antes de cualquier vacuna.

compare-evrysdi-form = Un líquido con 0.75 mg en cada mL. Desde los 2 años y los 20 kg, también un comprimido de 5 mg.
compare-evrysdi-age = Niños y adultos.
compare-evrysdi-who = La familia, o quien cuida del niño.
compare-evrysdi-where = En casa.
compare-evrysdi-how = Por la boca. El líquido puede ir por una sonda de alimentación. Nunca se mezcla con leche ni con fórmula.
compare-evrysdi-often = Una vez al día, más o menos a la misma hora.
compare-evrysdi-long = A largo plazo.
compare-evrysdi-tests = El prospecto de la UE nombra una prueba de embarazo antes de empezar, y ningún análisis de sangre de rutina.
compare-evrysdi-missed = Antes de 6 horas se da; más tarde se salta. La siguiente llega al día siguiente. Nunca se dobla. Si se vomitó, no se repite.
compare-evrysdi-month = Una dosis cada día. El frasco está en el refrigerador, 64 días como mucho. Un nuevo peso puede cambiar la cantidad.

compare-spinraza-form = Un líquido. Cada dosis son 5 mL, con 12, 28 o 50 mg.
compare-spinraza-age = Niños y adultos.
compare-spinraza-who = Alguien con experiencia en ello, o alguien a su cargo.
compare-spinraza-where = Ninguna fuente de aquí nombra el lugar. Pregunte a su equipo.
compare-spinraza-how = En el líquido de la columna, con una aguja en la parte baja de la espalda (punción lumbar). Puede haber una medicina para dormir.
compare-spinraza-often = 12 mg: días 0, 14, 28, 58 (UE: 63), luego cada 4 meses. Dosis alta: 50 mg los días 0 y 14, luego 28 mg cada 4 meses.
compare-spinraza-long = A largo plazo. En los primeros 12 meses, 6 dosis, o 4 de la dosis alta. Luego 3 al año.
compare-spinraza-tests = Texto de EE. UU. hasta 2025: plaquetas, coagulación y orina antes de cada dosis. De 2026: pruebas antes y durante. Prospecto de la UE: pueden hacerse, no cada vez.
compare-spinraza-missed = Pida al equipo la primera fecha libre. El equipo dice qué sigue. Para la dosis alta no se encontró ninguna regla: llame al equipo.
compare-spinraza-month = La mayoría de los meses, ninguna dosis. El dolor de cabeza, el dolor de espalda o los vómitos vienen sobre todo en las 72 horas después de una: avise al equipo. Llame si la cabeza crece, el niño está menos despierto, o siguen el malestar o el dolor de cabeza.

courses-title = Los mismos días para todos
courses-lead = Las fechas de la ficha técnica si cada uno empezara en su día. Las de verdad las fija el equipo.
courses-change = Inicio, nacimiento, peso y más
compare-field-start = Primer día
compare-field-birth = Nacimiento
compare-field-weight = Peso
compare-field-early = Semanas que nació antes de la fecha prevista
compare-field-evrysdi = Primer día de Evrysdi, si es otro
compare-field-spinraza = Primer día de Spinraza, si es otro
compare-weight-hint = Si quiere. Solo la cantidad de Evrysdi depende de él.
compare-more = Nacido antes de tiempo, otro primer día, el frasco de Evrysdi, las dosis de Spinraza
compare-show = Mostrar estas fechas
compare-held = No se dibuja nada hasta que las casillas de arriba estén bien y usted pulse “{ compare-show }”.
compare-span = Cuánto tiempo se muestra
compare-span-first-year = Primer año
compare-span-second-birthday = Hasta los 2
compare-span-five-years = Cinco años
compare-no-birth = Para dibujarlo hasta los 2 años, escriba primero la fecha de nacimiento.
compare-birthday-past = El primer día ya pasaron los 2 años. Elija otro tiempo.
compare-picture = { $name } como dibujo. Sus fechas están en la lista de abajo.
compare-dates = { $name }: cada fecha, y más
compare-from-on = Desde el { $date }, a largo plazo
compare-spinraza-12 = 12 mg
compare-spinraza-switch = 12 mg, luego la dosis alta desde el { $date }
compare-spinraza-high = Dosis alta: 50 mg, luego 28 mg
compare-counts = En los primeros 12 meses { $first ->
    [one] 1 dosis
    [many] { $first } de dosis
   *[other] { $first } dosis
}, luego { $then }. En el tiempo mostrado: { $shown }.
compare-counts-none = ninguna
compare-counts-next = { $second } en los 12 siguientes
compare-daily = Una dosis cada día.
compare-rates = Lo que dice la ficha técnica por día: { $rates }.
compare-rate-kg = { $mg } mg por kg
compare-rate-below = por debajo de { $kg } kg, { $rate }
compare-rate-from = desde { $kg } kg, { $rate }
compare-ask-age = Nacido antes de tiempo: pregunte al equipo qué edad cuenta.
compare-step-2-months = A los 2 meses: { $dates }.
compare-step-2-years = A los 2 años: { $dates }.
compare-step-birth = { $date } según el nacimiento
compare-step-due = { $date } según la fecha prevista
compare-amount-arithmetic = Para { $kg } kg sale { $mg } mg. Eso es { $mg } ÷ 0.75 = { $ml } mL. Cuenta la cifra de su farmacia.
compare-amount-leaflet = Para { $kg } kg son { $mg } mg, en el prospecto { $ml } mL.
compare-amount-follow = Siga la receta.
compare-bottle = Un frasco de 80 mL tiene { $doses } dosis así como mucho, y se usa { $days } días como mucho.
compare-loading = { $mg }, una de las primeras dosis
compare-key-dose = una dosis
compare-key-bottle = un frasco
compare-key-daily = una dosis cada día
compare-key-around = corticoide
compare-key-visit = análisis de sangre
compare-key-conditional = depende de un resultado
compare-notice-birth-date-missing = Sin la fecha de nacimiento no se sabe qué edad vale para la ficha técnica.
compare-notice-weight-missing = Sin un peso no hay cantidad.
compare-group-what = Qué es, y para quién
compare-group-given = Cómo se da
compare-group-life = Pruebas, una dosis olvidada, la vida en casa
compare-field-bottle = Evrysdi: el día en que la farmacia preparó el frasco
compare-bottle-hint = Si quiere. Vale la fecha del frasco.
compare-field-regimen = Spinraza: qué dosis
compare-regimen-both = Las dos, una debajo de la otra
compare-regimen-switch = 12 mg, después la dosis alta
compare-field-switch = La dosis alta desde este día
compare-field-loading = Spinraza 12 mg: las primeras 4 dosis
compare-days-us = Ficha de EE. UU.: días 0, 14, 28, 58
compare-days-eu = Prospecto de la UE: días 0, 14, 28, 63
compare-switch = { $mg }, en lugar de 12 mg
compare-bottle-days = Un frasco: se tira el último de estos días. Vale la fecha que lleva.
compare-bottle-day = El frasco preparado el { $from } se tira el { $through }. Vale la fecha que lleva.

## Sources

sources-title = De dónde sale esto
sources-lead = Cada número y cada fecha sigue una regla, y cada regla tiene una fuente. Los datos se revisaron por última vez el { $date }.
sources-review-due = Se revisarán otra vez antes del { $date }.
sources-overdue = La revisión de los datos está pendiente desde el { $date }. Consulte con su equipo antes de fiarse de ellos.
sources-all = { $count ->
    [one] { $count } regla, con su fuente
    [many] { $count } reglas, con sus fuentes
   *[other] { $count } reglas, con sus fuentes
}
source-id = Regla { $id }
source-edition = Edición: { $edition }
edition-us = EE. UU.
edition-eu = UE (versión previa)
source-from = Fuente: { $source }
source-from-dated = Fuente: { $source } ({ $revision })
source-checked = Revisado el { $date }
grade-A = Grado A
grade-A-text = De la ficha técnica, de una autoridad o del fabricante, o de dos copias que coinciden.
grade-B = Grado B
grade-B-text = De una copia fiel o de un resumen oficial.
grade-C = Grado C
grade-C-text = Aún sin comparar con la ficha técnica impresa. Consúltelo con su equipo.

edition-named = Ficha técnica: { $edition }.
edition-title = ¿La ficha técnica de qué país?
edition-lead = Todo el plan sigue una sola ficha técnica. Elija la que usa su equipo.
edition-unchecked = Esta ficha es una versión previa. Algunos de sus días aún no se han comparado con la ficha técnica impresa. En ellos dice «consúltelo con su equipo».
# What rests on a rule of grade C.
check-item = { $what } (consúltelo con su equipo)
check-course = Los días del corticoide aún no se han comparado con la ficha técnica impresa. Consúltelo con su equipo.
meaning-edition = El plan sigue ahora la ficha técnica de EE. UU.
keep-two-labels = Los dos planes siguen las fichas técnicas de dos países. Un plan solo puede seguir una. Elija la que usa su equipo.
# Rules ZOL-EU, ITV-LOOKALIKE.
problem-weight-limited-experience = Por encima de { $limit } kg hay poca experiencia con Zolgensma. Pregunte a su equipo qué significa para su bebé.
problem-infusion-limited-experience = Su bebé cumple 2 años el { $limit }. Desde los 2 años hay poca experiencia con Zolgensma. Pregunte a su equipo qué significa para su bebé, y si se refieren a Itvisma.
problem-any-limited-experience = Desde los 2 años, o con más de 13.5 kg, hay poca experiencia con Zolgensma. Pregunte a su equipo qué significa para su bebé.

# The words of one edition: each stands in for the message of that name without “-eu”.
meaning-edition-eu = El plan sigue ahora la ficha técnica de la UE. Es una versión previa.
steroid-full-text-eu = 30 días desde la infusión. Más si las pruebas del hígado no se han calmado.
steroid-taper-text-eu = Poco a poco cada vez menos. En total, el corticoide dura unos 2 meses o más, hasta que lo permitan las enzimas del hígado.
steroid-when-full-eu = día −1 a día 29
steroid-when-gate-eu = día 29
steroid-when-taper-eu = día 30 a día 57
lane-diapers-eu = Pañales: guantes, dos bolsas
item-window-hygiene-eu = Pañales: guantes, dos bolsas
today-rule-window-hygiene-eu = Al menos hasta el { $date }: guantes con cada pañal, dos bolsas y manos limpias.
life-diapers-text-eu = El virus sale sobre todo con las heces. Durante al menos 1 mes desde la infusión, ponga los pañales en dos bolsas.
compare-zolgensma-month-eu = El primer mes: un corticoide cada día y un análisis de sangre cada semana. Guantes para los pañales, y dos bolsas. Pregunte antes de cualquier vacuna.
rule-HYG-SHED-eu = El virus sale sobre todo con las heces. Durante al menos 1 mes desde la infusión, lávese las manos antes y después de cada pañal.
compare-zolgensma-age-eu = Sin límite de edad. Desde los 2 años, o con más de 13.5 kg, hay poca experiencia.
compare-zolgensma-long-eu = Una infusión. El corticoide dura unos 2 meses o más, y las pruebas del hígado al menos 3 meses.
rule-STE-START-eu = El corticoide empieza 24 horas antes de la infusión, es decir, el día antes.
rule-STE-30-eu = Aún sin comparar, así que consúltelo con su equipo: la dosis completa dura 30 días desde la infusión, del día 0 al día 29. Con el día −1 son 31 dosis.
rule-STE-TAPER-eu = El corticoide se baja poco a poco. En total dura unos 2 meses o más, hasta que lo permitan las enzimas del hígado. Que la bajada gradual va del día 30 al día 57 está aún sin comparar: consúltelo con su equipo.
rule-MON-3M-eu = Las pruebas del hígado duran al menos 3 meses desde la infusión.
rule-MON-TMA-eu = Las plaquetas bajas y los pequeños coágulos (TMA) aparecen sobre todo en las primeras 2 semanas. Señales: moretones, convulsión, poca orina, presión alta.
rule-EVR-PRETERM-eu = Nacido antes de tiempo: la ficha de la UE cuenta la edad desde la fecha prevista del parto. También las fechas de los 2 meses y de los 2 años.

## The rules

rule-ZOL-FORM = Zolgensma viene en un kit para el peso del niño: de 2 a 14 viales de 5.5 mL o de 8.3 mL.
rule-ZOL-STRENGTH = Cada mL tiene 2 × 10^13 genomas vectoriales (vg). Hay una sola concentración.
rule-ZOL-DOSE = La dosis es 1.1 × 10^14 vg por kg, una sola vez. El volumen sale del tope de la franja de peso.
rule-ZOL-KIT = La tabla de kits tiene 37 filas, de 2.6 kg a 21 kg. Sus volúmenes son de grado A. Algunos números de viales, y cuántos hay de cada tamaño, son de grado B.
rule-ZOL-GAP = No se encontró ninguna regla para un peso entre dos filas, como 3.05 kg. Se muestran las dos filas.
rule-ZOL-RANGE = No hay fila por debajo de 2.6 kg ni por encima de 21 kg.
rule-ZOL-TOP = El tope de la franja fija el volumen, así que un niño más ligero de la franja recibe más por kg.
rule-ZOL-AGE = Es para menores de 2 años con cambios en las dos copias del gen SMN1.
rule-ZOL-EU = No hay límite de edad. Desde los 2 años, o con más de 13.5 kg, la experiencia es limitada.
rule-ZOL-ONCE = Se pone una sola vez. No se ha estudiado una segunda dosis.
rule-ZOL-INFUSION = Entra en una vena en 60 minutos con una bomba de jeringa, nunca de golpe. Se aconseja una segunda vía. Después se lava con suero salino.
rule-ZOL-KITCARE = El kit llega congelado, va al refrigerador y se usa en 14 días. Una vez en la jeringa, se usa en 8 horas. Nunca se vuelve a congelar.
rule-ZOL-BASE = Antes: pruebas del hígado, de los riñones, recuento de sangre, troponina y anticuerpos contra AAV9.
rule-ZOL-AAV9 = Un nivel de anticuerpos por encima de 1:50 se puede medir otra vez. No se sabe si por encima el medicamento es seguro o funciona.
rule-ZOL-ILL = Con una infección, la infusión espera hasta que la infección pase y el niño esté estable.
rule-ZOL-PRETERM = Si el niño nació antes de tiempo, la infusión espera hasta la edad de un embarazo completo.
rule-ZOL-EFFECT = Los síntomas pueden tardar en aliviarse. En los estudios, algunos niños mejoraron en 1 mes.
rule-ZOL-PLACE = Lo pone un médico o una enfermera con formación, en una clínica o un hospital, a cargo de un médico con experiencia en AME.
rule-ZOL-COMBO = Se sabe poco de otros medicamentos para la AME junto con él o después. Los expertos europeos (2024) no aconsejan combinarlos. El equipo decide.
rule-LIV-BOX = El recuadro de advertencia de la ficha de EE. UU.: daño grave del hígado y fallo agudo del hígado, con muertes. Si se sospecha, se pregunta pronto a un especialista en hígado infantil.
rule-UNIT-LB = 1 lb es exactamente 0.45359237 kg. Son unas 2.2 lb por kg.
rule-ZOL-RENAL = Con problemas de riñón no se aconseja cambiar la dosis. Pregunte a su equipo.
rule-ITV-LOOKALIKE = Itvisma tiene el mismo principio activo, pero una dosis fija en el líquido de la columna, desde los 2 años. Doseline no es para Itvisma.
rule-STE-START = El corticoide empieza el día antes de la infusión.
rule-STE-WHY = El corticoide frena la inflamación y la subida de las enzimas del hígado que puede causar el tratamiento.
rule-STE-RATE = La cantidad inicial de la ficha técnica es 1 mg por kg al día. La receta puede ser distinta, y es la que vale.
rule-STE-30 = La dosis completa dura al menos 30 días, del día −1 al día 28.
rule-STE-GATE = La bajada gradual empieza solo si el examen y la bilirrubina son normales, y ALT y AST están las dos por debajo de 2 veces el límite superior normal. El equipo decide.
rule-STE-TAPER = La bajada gradual va paso a paso durante los 28 días siguientes. La ficha técnica no da cantidades.
rule-STE-HOLD = Si las pruebas no se han calmado, la dosis completa sigue hasta que lo hagan. Luego viene la bajada gradual. Las fechas siguientes también se mueven.
rule-STE-CONSULT = Si no se calma, el equipo pregunta a un especialista en hígado infantil. A veces la pauta es más alta, más larga o más lenta.
rule-STE-ABRUPT = El corticoide nunca se deja de golpe.
rule-STE-MISSED = Si se olvida o se vomita una dosis, llame al equipo de inmediato. No hay regla para casa.
rule-STE-CLASH = El prospecto del frasco de corticoide puede dar su propia regla para una dosis olvidada. Después de este tratamiento la regla es: llame al equipo.
rule-STE-REAL = En los grupos publicados, el corticoide duró de media 87.5 días (57 a 274) y 126 días (52 a 210). En el segundo, el 36 % tuvo después muy poco corticoide propio.
rule-STE-AFTER = Después de la última dosis, pregunte al equipo por un plan para días de enfermedad.
rule-STE-LIQUID = Los líquidos de corticoide vienen con 1, 3, 5 y 10 mg por mL. Confundir 1 y 10 es diez veces más o menos. Lea el frasco.
rule-MON-LIVER = Pruebas del hígado: cada semana el primer mes, mientras siga la dosis completa y durante la bajada gradual. Luego cada dos semanas un mes más. Y más tiempo si no se han calmado.
rule-MON-LIVER-2019 = El texto de EE. UU. de 2019 a 2022 sobre las pruebas del hígado: cada semana el primer mes, luego cada dos semanas en los meses 2 y 3, hasta que se calmen.
rule-MON-3M = Los análisis de sangre duran al menos 3 meses desde la infusión.
rule-MON-PLT = Plaquetas: cada semana el primer mes, luego cada dos semanas en los meses 2 y 3, hasta volver al valor inicial. El texto de EE. UU. de 2019 a 2022 da estos días. El de hoy dice «con regularidad».
rule-MON-TROP = Troponina: cada semana el primer mes, luego cada mes en los meses 2 y 3, hasta volver al valor inicial. El texto de EE. UU. de 2019 a 2022 da estos días.
rule-MON-TMA = Los pequeños coágulos (TMA) aparecen sobre todo en las primeras 2 semanas. Señales: moretones, convulsión, poca orina, presión alta.
rule-CALL-EMERGENCY = Dificultad para respirar, piel azul o gris pálida, una convulsión o un niño que no despierta: llame primero al número de emergencias y después al equipo. El prospecto de la UE pide ayuda urgente. Que ese número vaya primero es consejo nuestro.
rule-CALL-NOW = Llame al equipo de inmediato por piel u ojos amarillos, vómitos, un niño menos despierto de lo normal, una dosis de corticoide olvidada o vomitada, o moretones o sangrado sin explicación. También por una convulsión, poca orina, piel gris pálida o azul, respiración difícil o rápida, o hinchazón de brazos, piernas o barriga. También por señales de infección: tos, silbidos, estornudos, moqueo, dolor de garganta, fiebre.
rule-CALL-MORE = Cuente al equipo el mismo día si hay orina oscura, heces pálidas, dolor de barriga, falta de apetito, sarpullido o cara hinchada. También si hubo contacto con varicela o sarampión mientras toma el corticoide.
rule-HYG-SHED = El virus sale sobre todo con las heces. Durante 1 mes desde la infusión, lávese las manos antes y después, cierre los pañales en una bolsa y tírelos a la basura normal.
rule-HYG-EU = Use guantes con los líquidos del cuerpo y los residuos, ponga los residuos en dos bolsas, y use jabón o alcohol para las manos. Hágalo al menos 1 mes.
rule-DON-NONE = Después del tratamiento no se donan sangre, órganos, tejidos ni células.
rule-VAC-ADJUST = El plan de vacunas puede cambiar por el corticoide. Pregunte antes de cualquier vacuna.
rule-VAC-LIVE = Las vacunas vivas no van con una dosis de corticoide que debilita las defensas. Pregunte al equipo.
rule-VAC-HOME = Si a alguien de la casa le toca una vacuna viva, pregunte antes. Son vivas las de sarampión, paperas, rubéola, rotavirus, gripe nasal y polio oral.
rule-RSV = En temporada se aconseja protección contra el VRS. Pregunte al equipo.
rule-EVR-FORM = Evrysdi es un líquido por boca con 0.75 mg en cada mL. Desde los 2 años y 20 kg hay también un comprimido de 5 mg. Se toma en casa cada día, más o menos a la misma hora, a largo plazo, y lo toman niños y adultos.
rule-EVR-DOSE = Las cantidades diarias de la ficha técnica: con menos de 2 meses, 0.15 mg por kg. De 2 meses a menos de 2 años, 0.2 mg por kg. Desde los 2 años, 0.25 mg por kg con menos de 20 kg, y 5 mg desde los 20 kg.
rule-EVR-MAX = No se ha estudiado más de 5 mg al día.
rule-EVR-ML = Los mL son los mg divididos entre 0.75. Para 5 mg el prospecto dice 6.6 mL. La farmacia redondea las otras cantidades a una marca de la jeringa: vale la cifra de su farmacia.
rule-EVR-PRETERM = Nacido antes de tiempo: la ficha de la UE cuenta la edad desde la fecha prevista del parto. Los textos de EE. UU. vistos no lo dicen. Por eso hay dos fechas a los 2 meses, y dos a los 2 años. Pregunte a su equipo cuáles valen.
rule-EVR-WEIGH = La cantidad sigue la edad y el último peso. Cada peso nuevo puede cambiarla. No se adivina ningún peso futuro.
rule-EVR-FOOD = En EE. UU. desde 2025, y con el comprimido de la UE: con o sin comida. El prospecto del líquido de la UE de 2024 dice después de una comida.
rule-EVR-MILK = En bebés: antes o después del pecho. Nunca se mezcla con leche ni con fórmula.
rule-EVR-5MIN = Una vez en la jeringa, se toma en 5 minutos, o se tira y se carga otra vez. Después va agua.
rule-EVR-TAB = El comprimido se toma entero con agua, nunca masticado, cortado ni triturado. O se mueve hasta 3 minutos en 5 mL de agua potable, a temperatura ambiente y sin cloro. Entonces se toma enseguida, en 10 minutos. Se ponen al menos 15 mL más de agua en el vaso y se beben también.
rule-EVR-TUBE = El líquido puede pasar por una sonda de nariz o de estómago, que se lava con 10 a 20 mL. Para el comprimido los textos no coinciden: pregunte al farmacéutico.
rule-EVR-MISSED = Una dosis olvidada: dentro de 6 horas se toma. Más tarde se salta, y el día siguiente va como siempre, nunca doble. Después de un vómito no se repite.
rule-EVR-64 = El frasco está en la nevera. Se tira 64 días después de que la farmacia lo prepara. Ese día es el día 0. Vale la fecha del frasco.
rule-EVR-WARM = Fuera de la nevera: hasta 40 °C, 5 días en total (120 horas). Por encima de 40 °C se tira.
rule-EVR-LASTS = Un frasco de 80 mL dura las dosis enteras que tiene, y como mucho 64 días. Con 5 mg son 12 días. Un resto que no llega a una dosis se tira. Los frascos no se mezclan.
rule-EVR-SYRINGE = Las jeringas del envase de la UE: 1 mL para 0.3 a 1 mL, 6 mL para 1 a 6 mL, 12 mL para más de 6 mL. Se usan más veces.
rule-EVR-TESTS = El prospecto de la UE nombra una prueba de embarazo antes de empezar, y ningún análisis de rutina.
rule-EVR-2026 = La ficha de EE. UU. cambió en las partes 2.1 y 2.2 en febrero de 2026. Mire la ficha actual.
rule-SPZ-FORM = Spinraza son 5 mL (12, 28 o 50 mg) en el líquido de la columna, con una aguja en la parte baja de la espalda. Lo pone o lo vigila alguien con práctica. Puede usarse un medicamento para dormir. Es a largo plazo, para niños y adultos.
rule-SPZ-LOAD = Las primeras dosis de 12 mg: en EE. UU. los días 0, 14, 28 y 58, en la UE los días 0, 14, 28 y 63.
rule-SPZ-KEEP = Luego 12 mg cada 4 meses, contados desde la última de las primeras dosis.
rule-SPZ-HIGH = La pauta de dosis alta: 50 mg los días 0 y 14, luego 28 mg cada 4 meses. Está en la UE desde enero de 2026 y en EE. UU. desde marzo de 2026. La pauta de 12 mg sigue.
rule-SPZ-HIGH-FIRST = Los primeros 28 mg vienen 4 meses después de los segundos 50 mg.
rule-SPZ-SWITCH = De 12 mg a la dosis alta: una de 50 mg en lugar de los siguientes 12 mg, luego 28 mg cada 4 meses. No se encontró regla para cambiar durante las primeras dosis: pregunte al equipo.
rule-SPZ-MISSED = Una dosis de 12 mg tardía u olvidada: pida la fecha más cercana. En el texto de EE. UU. anterior a marzo de 2026, una primera dosis tardía mueve también las siguientes. Después cuentan los meses desde la última dosis: menos de 8, de 8 a menos de 16, de 16 a menos de 40, o 40 y más. Puede haber dosis extra separadas 14 días, o un nuevo comienzo. El equipo fija las fechas.
rule-SPZ-MISSED-HIGH = Una dosis tardía u olvidada de la pauta de dosis alta: no se encontró regla. Llame al equipo.
rule-SPZ-LABS = Antes de cada dosis, el texto de EE. UU. hasta 2025 pide plaquetas, pruebas de coagulación y proteína en la orina. El de 2026 pide pruebas antes y durante el tratamiento; no se leyó su redacción. En la UE pueden hacerse, no cada vez.
rule-SPZ-AFTER = Dolor de cabeza, dolor de espalda y vómitos después de la aguja vienen sobre todo en 72 horas: avise al equipo. Si la cabeza crece, el niño está menos despierto, o siguen el malestar o el dolor de cabeza: llame al equipo.
rule-SPZ-COUNT = Dosis en los primeros 12 meses: 6 de 12 mg, o 4 en la pauta de dosis alta. Luego 3 al año.

## Keep and share

keep-title = Guardar y compartir
keep-lead = Nada de lo que escribe sale de este dispositivo si usted no lo envía.
keep-instant = { $date }, { $time }
keep-instant-today = hoy, { $time }
keep-put-back = Volver a mi plan de antes
keep-nothing = nada
keep-device = En este dispositivo
keep-state-off = Este plan no está guardado. Al cerrar esta página, lo que escribió se pierde.
keep-state-on = Este plan está guardado en este dispositivo. Cada cambio también se guarda.
keep-state-paused = Ahora mismo no se guardan los cambios.
keep-kept-at = Guardado por última vez: { $when }.
keep-device-where = Guardado solo en este navegador, en este dispositivo.
keep-what = ¿Qué significa eso?
keep-device-more = Lo puede ver quien use este navegador. Una ventana privada lo olvida al cerrarla. Algunos teléfonos borran páginas que no se abren en una semana. La copia segura es un archivo del plan.
keep-inside = Este archivo trajo un plan. Lo que borre aquí sigue en el archivo.
keep-start = Guardarlo en este dispositivo
keep-over = Guardar lo que está en la pantalla
keep-erase = Borrar lo guardado
keep-unkept = Este plan no está guardado. Se pierde al cerrar esta página.
keep-later = Ahora no
keep-name = Nombre de este dispositivo
keep-name-hint = Si quiere. Sirve para distinguir dos planes, por ejemplo «Teléfono de mamá».
keep-trouble-refused = Este navegador no deja que esta página guarde nada aquí. Puede pasar dentro de otra página, o con una página abierta como archivo. Use un archivo del plan.
keep-trouble-full = No queda sitio en este dispositivo para el plan. Lo guardado antes sigue ahí. Haga ahora un archivo del plan.
keep-trouble-private-window = Esta ventana no guarda nada. Puede ser privada. Use un archivo del plan.
keep-trouble-erased = Lo guardado se borró, aquí o en otra ventana. Su plan sigue en la pantalla. Guárdelo otra vez si quiere.
keep-trouble-changed = Otra ventana también guardó un plan. Mire los dos y elija.
keep-trouble-broken = El navegador no pudo guardar el plan. Haga ahora un archivo del plan.
keep-file = Archivo del plan
keep-file-text = Un archivo con todo lo que escribió. Guárdelo o envíelo.
keep-file-make = Guardar un archivo del plan
keep-file-open = Abrir un archivo del plan
keep-text-make = Mostrar el plan como texto
keep-text-label = El plan como texto: todo, para guardar o enviar
keep-text-copy = Copiar el texto
keep-file-more = Lleva también sus notas y números de teléfono. Cualquier Doseline puede abrirlo. ¿No llegó ningún archivo? Dentro de otra página, guardar puede estar apagado. Copie entonces el plan como texto.
keep-whole-text = O Doseline mismo, con este plan dentro: un archivo que se abre en cualquier computadora, y en casi todos los teléfonos, sin internet. Unos { $mb } MB.
keep-whole-make = Guardar Doseline con este plan dentro
keep-whole-tab = Doseline como un solo archivo se abre en otra pestaña, con este plan. Allí, elija «Guardar Doseline con este plan dentro». Cualquiera puede abrir ese archivo, sin internet.
keep-whole-open = Abrir Doseline como un solo archivo
keep-link = Enlace para otro teléfono
keep-link-text = Todo el plan en un enlace. Quien lo tenga lo puede leer.
keep-link-more = Lleva también sus notas y números de teléfono. Los cambios posteriores no están: haga uno nuevo.
keep-link-make = Hacer un enlace
keep-link-label = Enlace a este plan
keep-link-copy = Copiar el enlace
keep-link-got = ¿Recibió un enlace, o un plan como texto?
keep-link-paste = Pegue aquí el enlace, o un plan como texto
keep-link-open = Abrir este plan
keep-link-none = Esta página es un archivo de este dispositivo: un enlace a ella no se abriría en ningún otro. Envíe un archivo.
keep-qr = Código QR del enlace a este plan
keep-qr-text = O apunte la cámara del otro teléfono a este código:
keep-qr-too-long = El plan es demasiado largo para un código QR. Envíe el enlace o el archivo del plan.
keep-notice-kept = Guardado en este dispositivo.
keep-notice-erased = Borrado. Ya no hay nada guardado en este dispositivo. Lo que aún ve se pierde al cerrar la página.
keep-notice-file-made = El archivo del plan está hecho. Si su dispositivo no muestra un archivo nuevo, copie el plan como texto, más abajo.
keep-notice-whole-made = El archivo está hecho. Quien lo abra ve este plan. Los cambios posteriores no están.
keep-notice-link-made = El enlace está listo.
keep-notice-link-copied = El enlace está copiado.
keep-notice-text-made = El plan está como texto en «Archivo del plan».
keep-notice-text-copied = El texto está copiado.
keep-notice-taken = Ahora el otro plan está en la pantalla.
keep-notice-united = Los dos planes son ahora uno en la pantalla. No se pierde ninguna dosis ya dada.
keep-notice-left = Su plan quedó como estaba.
keep-notice-same = Es el mismo plan que el de la pantalla. No cambió nada.
keep-notice-nothing-new = No trae nada que no esté ya en la pantalla. No cambió nada.
keep-notice-put-back = Volvió el plan de antes.
keep-notice-nothing-yet = Todavía no hay nada que guardar. Escriba algo primero.
keep-notice-not-writable = Algo de lo que escribió es demasiado largo para guardarlo. Acorte sus notas o preguntas.
keep-notice-no-address = Dentro de esta página no se puede hacer un enlace. Use un archivo del plan.
keep-notice-link-too-long = El plan es demasiado largo para un enlace. Use un archivo del plan.
keep-refused-file = No se pudo abrir este archivo
keep-refused-inside = No se pudo leer el plan de este archivo
keep-refused-link = No se pudo abrir este enlace
keep-refused-device = No se pudo leer lo guardado en este dispositivo
keep-refused-tab = No se pudo leer lo que esta pestaña recordaba
keep-refused-what = No se perdió nada. Lo que estaba en la pantalla sigue ahí.
keep-refused-device-what = Sigue ahí, como estaba. Puede guardar en su lugar lo que está en la pantalla, o borrarlo.
keep-problem-too-large = Es demasiado grande para ser un archivo del plan.
keep-problem-link-too-large = El enlace es demasiado largo para ser un plan nuestro. Pida el archivo del plan.
keep-problem-empty = Está vacío.
keep-problem-not-json = No es un archivo del plan. Los archivos del plan terminan en «.json».
keep-problem-cut-short = Le falta el final. Pida que se lo envíen otra vez.
keep-problem-not-a-plan = No contiene un plan.
keep-problem-newer-version = Lo hizo un Doseline más nuevo, y este no lo puede leer. Cargue el Doseline más nuevo y ábralo otra vez.
keep-problem-not-readable = El navegador no lo pudo leer. Quizá se movió o se borró. Elíjalo otra vez.
keep-problem-no-link = No hay ningún plan en este texto. Pegue el enlace entero.
keep-problem-link-damaged = El enlace no está entero. Pida que se lo envíen otra vez, o pida el archivo del plan.
keep-problem-cannot-unpack = Este navegador es demasiado viejo para el enlace. Pida el archivo del plan.
keep-problem-missing = Falta esta parte: { $path }
keep-problem-unknown-field = Tiene una parte que Doseline no conoce: { $path }
keep-problem-too-long = Esta parte es demasiado larga: { $path }
keep-problem-too-many = Esta lista es demasiado larga: { $path }
keep-problem-form = Esta parte no encaja: { $path }
keep-problem-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
keep-offer-file = El archivo trae otro plan
keep-offer-file-text = Todavía no ha cambiado nada. Los dos pueden ser uno: se guarda cada dosis dada, cada teléfono y cada pregunta de ambos.
keep-offer-inside = El plan de este archivo no es como el suyo
keep-offer-inside-text = Todavía no ha cambiado nada. Los dos pueden ser uno: se guarda cada dosis dada, cada teléfono y cada pregunta de ambos.
keep-offer-link = El enlace trajo otro plan
keep-offer-link-text = Todavía no ha cambiado nada. Los dos pueden ser uno: se guarda cada dosis dada, cada teléfono y cada pregunta de ambos.
keep-offer-device = Hay dos planes en este dispositivo
keep-offer-device-text = Otra ventana guardó un plan que no es igual a este. Todavía no ha cambiado nada. Los dos pueden ser uno: se guarda cada dosis dada, cada teléfono y cada pregunta de ambos.
keep-offer-tab = Esta pestaña tenía antes otro plan
keep-offer-tab-text = Todavía no ha cambiado nada. Los dos pueden ser uno: se guarda cada dosis dada, cada teléfono y cada pregunta de ambos.
keep-offer-kept = Hay un plan guardado aquí
keep-offer-kept-text = Es de este dispositivo y se puede mostrar en esta página.
keep-offer-first = Le enviaron un plan
keep-offer-first-text = Se puede mostrar en esta página. Ábralo solo si sabe quién lo envió.
keep-from = Viene de
keep-for = Es para
keep-saved-at = Se guardó: { $when }.
keep-saved-unknown = No dice cuándo se guardó.
keep-doubt-differs = Cuidado: este plan no sale como dice que debe salir. Puede haber cambiado en el camino. Pida que se lo envíen otra vez.
keep-doubt-altered = Cuidado: algo en este plan se cambió después de que Doseline lo hizo. Puede ser una dosis marcada, un número de teléfono o una nota. Pida que se lo envíen otra vez, o repáselo todo.
keep-doubt-other-schedule = Se hizo con otras fechas, según { $made }. Aquí las fechas son según { $here }. Revíselas.
keep-doubt-other-build = Se hizo con otra versión de Doseline. Algunas fechas pueden ser distintas. Repáselas.
keep-doubt-no-plan = Todavía no sale ningún plan. Algo falta o no está bien.
keep-two-children = Cuidado: pueden ser dos niños, { $here } y { $there }. Haga de los dos un solo plan únicamente si es el mismo niño.
keep-compare = Qué es diferente en los dos planes
keep-compare-file = En el archivo
keep-compare-inside = En este archivo
keep-compare-link = En el enlace
keep-compare-device = Guardado aquí
keep-compare-tab = Antes, en esta pestaña
keep-part-edition = Ficha técnica
keep-part-weightGrams = Peso
keep-part-birthDate = Fecha de nacimiento
keep-part-infusionDate = Infusión
keep-part-sex = Niña o niño
keep-part-weeksBornEarly = Semanas que nació antes
keep-part-weightDate = Día del peso
keep-part-prescription = Receta
keep-part-typed-weight = Peso, como se escribió
keep-part-typed-birth = Fecha de nacimiento, como se escribió
keep-part-typed-infusion = Infusión, como se escribió
keep-part-changes = Lo que cambió el equipo
keep-part-ticks = Dosis marcadas
keep-part-questions = Preguntas
keep-part-nickname = Apodo
keep-part-notes = Notas
keep-part-phones = Números de teléfono
keep-part-calendar = Archivos de calendario
keep-count = { $count } en total
keep-tick = { $date }, dosis { $dose }
keep-sex-girl = niña
keep-sex-boy = niño
keep-strength = { $mg } mg en { $ml } mL
keep-dose = { $ml } mL cada vez
keep-dose-mg = { $mg } mg cada vez
keep-times = { $count ->
    [one] { $count } vez al día
    [many] { $count } veces al día
   *[other] { $count } veces al día
}
keep-syringe = jeringa de { $ml } mL
keep-bottle = frasco de { $ml } mL
keep-opened = abierto el { $date }
keep-keeps = { $count ->
    [one] dura { $count } día
    [many] dura { $count } días
   *[other] dura { $count } días
}
keep-take-first = Mostrar este plan
keep-leave-first = No, dejarlo
keep-take = Hacer de los dos un plan
keep-leave = Quedarse con el plan de la pantalla
keep-save-other = Guardar primero el otro plan como archivo
keep-holds = Contiene
keep-gains = Esto se añade a su plan
keep-gains-none = No trae nada nuevo para su plan.
keep-conflicts = { $count ->
    [one] Una cosa no es igual. Elija lo correcto.
    [many] { $count } de cosas no son iguales. Elija lo correcto en cada una.
   *[other] { $count } cosas no son iguales. Elija lo correcto en cada una.
 }
keep-choose-here = Elegir este dispositivo:
keep-choose-there = Elegir el otro:
keep-choose-first = { $count ->
    [one] Falta elegir una cosa.
    [many] Faltan por elegir { $count } de cosas.
   *[other] Falta elegir { $count } cosas.
 }
keep-this = Este dispositivo
keep-head-changed = cambiado: { $when }
keep-head-saved = guardado: { $when }
keep-conflict-dose = Lo que se dijo de una dosis
keep-conflict-visit = Una cita
keep-conflict-infusion = Nuevo día de la infusión
keep-conflict-steroid = Lo que el equipo cambió del corticoide
keep-conflict-all = Todo lo que cambió desde entonces
keep-line-file = Este número de emergencia viene del archivo. Doseline no lo conoce. Compruébelo antes de usarlo.
keep-line-inside = Este número de emergencias viene del archivo. Doseline no lo conoce. Compruébelo antes de usarlo.
keep-line-link = Este número de emergencia viene del enlace. Doseline no lo conoce. Compruébelo antes de usarlo.
keep-line-device = Doseline no conoce este número de emergencia. Compruébelo antes de usarlo.
keep-line-tab = Doseline no conoce este número de emergencia. Compruébelo antes de usarlo.

## The living plan

change-open = Mi equipo cambió algo
change-undo = Deshacer
change-redo = Rehacer
change-title = ¿Qué cambió?
change-lead = Elija lo que corresponda. Puede deshacerlo en cualquier momento.
change-back-plan = Volver al plan
change-back-choices = Todas las opciones
change-save = Guardar
change-undo-later = Puede deshacerlo después. No se envía nada.
change-preview = Al guardar: { $moved }
change-likely-today = Hoy, { $date }
change-likely-late = Anoche, { $time } ({ $date })
change-likely-yesterday = Ayer, { $date }
change-likely-looked = El día que está viendo, { $date }
change-likely-planned = Como en el plan, { $date }
change-group-dose = Una dosis
change-group-tests = Análisis de sangre
change-group-steroid = El corticoide
change-group-infusion = La infusión
change-title-missed = Olvidé una dosis o la vomitó
change-about-missed = Primero llame a su equipo. Luego anótelo aquí.
change-title-done = Se hizo un análisis de sangre
change-about-done = Y qué dijo el equipo
change-title-moved = Un análisis de sangre es otro día
change-about-moved = Solo se mueve este
change-title-added = Un análisis de sangre más
change-about-added = El equipo quiere uno que no está en el plan
change-title-gate = El equipo dijo sí o no a la bajada gradual
change-title-taper = Empezar o cambiar la bajada gradual
change-about-taper = Escribir sus pasos, ponerla en pausa o volver a subir
change-title-keep = Seguir con la dosis completa
change-about-keep = Sin bajada gradual por ahora, o vuelta a la dosis completa
change-title-dose = Otra cantidad
change-about-dose = Una cantidad nueva por dosis, desde un día
change-title-ended = Dejar el corticoide
change-about-ended = Solo cuando su equipo lo diga
change-title-infusion = La infusión es otro día
change-about-infusion = Todas las fechas de la ficha técnica se mueven con ella
change-missed-lead = No intente adivinar. Su equipo le dirá si debe darla otra vez.
change-missed-on = ¿Qué día fue?
change-missed-pick = ¿Qué pasó?
change-missed-missed = Se olvidó la dosis
change-missed-vomited = Se vomitó la dosis
change-missed-told = ¿Lo sabe su equipo?
change-missed-told-yes = Sí, llamamos
change-missed-told-no = Todavía no
change-visit = ¿Qué análisis de sangre?
change-visit-none = Elija un análisis de sangre
change-visit-option = { $date }: { $tests }
change-done-on = ¿Qué día se hizo?
change-done-pick = ¿Qué dijo el equipo?
change-done-carry-on = Seguir como antes
change-done-changed = Algo cambia
change-done-unknown = Todavía no lo han dicho
change-moved-to = ¿Qué día es ahora?
change-near-earlier = Un día antes, { $date }
change-near-later = Un día después, { $date }
change-near-week = La semana siguiente, { $date }
change-added-on = ¿Qué día es?
change-added-tests = ¿Qué se analiza?
change-every = ¿Cada cuánto?
change-every-once = Solo una vez
change-every-7 = Cada semana
change-every-14 = Cada 2 semanas
change-every-28 = Cada 4 semanas
change-in-all = ¿Cuántos en total?
change-gate-pick = ¿Qué dijo el equipo?
change-gate-go = Adelante: la bajada gradual puede empezar
change-gate-not-yet = Todavía no: seguir con la dosis completa
change-gate-on = ¿Qué día lo dijeron?
change-keep-pick = ¿Cuánto tiempo?
change-keep-through = Hasta un día
change-keep-open = Hasta que avisen
change-keep-through-day = Último día de la dosis completa
change-keep-on = ¿Qué día lo dijeron?
change-keep-from = Primer día de vuelta a la dosis completa
change-dose-from = Primer día de la cantidad nueva
change-taper-from = Primer día de la bajada gradual
change-taper-pick = ¿Qué le dio el equipo?
change-taper-steps = Pasos, con cantidades
change-taper-label = Solo el primer día (28 días, como en la ficha técnica)
change-taper-through = El primer y el último día
change-taper-through-day = Último día de la bajada gradual
change-taper-on = ¿Qué día dijeron adelante?
change-taper-go-title = ¿Ya dijo adelante su equipo?
change-taper-go = Dijeron adelante el { $date }
change-taper-go-undated = Dijeron adelante
change-taper-go-other = Fue otro día
change-taper-from-paused = Primer día de pausa
change-taper-paused-through = Está en pausa hasta un día
change-taper-full = Vuelta a la dosis completa
change-taper-paused = Está en pausa hasta que avisen
change-taper-paused-day = Último día de pausa
change-taper-from-full = Primer día de vuelta a la dosis completa
change-ended-on = Último día del corticoide
change-infusion-to = ¿Qué día es ahora?
change-unit = Unidad de la cantidad
change-unit-hint = Como la escribió su equipo
change-amount = Cantidad nueva por dosis
change-lengths = ¿Cuánto dura cada paso?
change-lengths-same = Igual en todos
change-lengths-each = Distinto en cada uno
change-lengths-dates = Me dieron fechas
change-days = Días de cada paso
change-days-unit = días
change-days-week = 7 días
change-days-week-label = { $question }: 7 días
change-steps = Los pasos
change-steps-hint = Como los dio su equipo. Cada paso empieza el día después del anterior.
change-step-amount = Paso { $number }: cantidad por dosis
change-step-days = Paso { $number }: cuántos días
change-step-told = { $amount } { $unit }, { $days }
change-step-through = Paso { $number }: último día
change-step-add = Un paso más
change-step-remove = Quitar el último paso
changes-title = Lo que cambió hasta ahora
changes-none = Aún no hay cambios. Estas son las fechas de la ficha técnica.
changes-earlier = { $count ->
    [one] { $count } cambio anterior
    [many] { $count } cambios anteriores
   *[other] { $count } cambios anteriores
}
changes-undo = Deshacer el último
changes-redo = Rehacer
changes-other = Un cambio que esta página aún no conoce
changes-undo-prescription = Deshacer el cambio de la receta
take-back-ask = Esto quita algo que guardó antes. ¿Quitarlo?
take-back-prescription = La receta, como la cambió por última vez
take-back-left-out = Quitado: { $change }
take-back-yes = Quitarlo
take-back-no = Dejarlo como está
changed-infusion = Infusión movida al { $date }
changed-gate-go = El equipo dijo adelante, el { $date }
changed-gate-not-yet = El equipo dijo todavía no, el { $date }
changed-held = Dosis completa hasta el { $date }
changed-held-open = Dosis completa hasta que el equipo lo diga
changed-dose = Desde el { $date }, cada dosis: { $amount }
changed-taper = Bajada gradual desde el { $date }
changed-taper-through = Bajada gradual del { $date } al { $through }
changed-taper-steps = { $count ->
    [one] Bajada gradual desde el { $date }, { $count } paso
    [many] Bajada gradual desde el { $date }, { $count } pasos
   *[other] Bajada gradual desde el { $date }, { $count } pasos
}
changed-paused = Bajada gradual en pausa, del { $date } al { $through }
changed-paused-open = Bajada gradual en pausa desde el { $date }, hasta que el equipo lo diga
changed-full = De vuelta a la dosis completa desde el { $date }
changed-ended = El equipo terminó el corticoide: último día el { $date }
changed-moved = Análisis de sangre del { $former } movido al { $date }
changed-done = Análisis de sangre hecho el { $date }
changed-done-carry-on = Análisis de sangre hecho el { $date }: seguir igual
changed-done-changed = Análisis de sangre hecho el { $date }: algo cambia
changed-added = Un análisis de sangre más el { $date }: { $tests }
moved-title = Lo que se movió
moved-undone = Deshecho.
moved-redone = Rehecho.
moved-list = Mostrar lo que se movió
moved-line-added = nuevo: { $after }
moved-line-gone = quitado: { $before }
moved-line-was = antes: { $before }
moved-line-now = ahora: { $after }
moved-dismiss = De acuerdo
moved-steps = Escribir los pasos de la bajada gradual
table-moved = acaba de cambiar
table-amount = { $days }, cada dosis: { $amount }
table-paused = En pausa: { $days }
gate-said-go = El equipo dijo adelante.
gate-said-go-on = El equipo dijo adelante, el { $date }.
gate-said-not-yet = El equipo dijo todavía no.
gate-said-not-yet-on = El equipo dijo todavía no, el { $date }.
visit-moved-from = Movido desde el { $date }.
visit-scheduled = El plan lo tiene el { $date }.
visit-weekly = Un análisis de sangre cada semana desde el { $date } hasta que su equipo avise.
visit-done = Hecho.
visit-done-on = Hecho el { $date }.
visit-said-carry-on = El equipo dijo: seguir igual.
visit-said-changed = El equipo dijo: algo cambia.
report-dose = Dosis { $number } de ese día.
report-untold = Su equipo aún no lo sabe. Llámelos.
report-said-nothing = Su equipo lo sabe. Lo que dijeron aún no está escrito aquí.
report-said-give-again = Su equipo dijo: darla otra vez.
report-said-do-not-give = Su equipo dijo: no darla otra vez.
# Rule STE-HOLD: why no end is known, and what goes on until then.
open-no-answer = Nadie ha escrito todavía «adelante», así que ahora no se muestran fechas de la bajada gradual. La dosis completa sigue hasta que su equipo avise.
open-not-yet = Su equipo dijo «todavía no». La dosis completa sigue hasta que avisen.
open-held = Su equipo mantiene la dosis completa hasta que avisen.
open-full-again = La dosis completa sigue de nuevo hasta que su equipo avise.
open-paused = La bajada gradual está en pausa hasta que su equipo avise.
stuck-title = Las respuestas y los cambios no encajan
stuck-text = Las fechas de arriba no encajan con lo que cambió después. Corrija las fechas, o deshaga el último cambio. No se pierde nada.

## A corrected version

new-version = Hay una versión corregida de esta página.
new-version-load = Cargarla ahora
new-version-keep = Hay una versión corregida de esta página. Primero guarde su plan y después vuelva a cargar esta página.

## Today

today-day = { $date } · { $day }
today-day-number = día { $day }
today-date = { $date }
today-title = { $count ->
    [0] Nada que hacer hoy
    [one] Una cosa hoy
    [2] Dos cosas hoy
    [3] Tres cosas hoy
    [many] { $count } cosas hoy
   *[other] { $count } cosas hoy
}
today-title-other = { $count ->
    [0] Nada que hacer este día
    [one] Una cosa este día
    [2] Dos cosas este día
    [3] Tres cosas este día
    [many] { $count } cosas este día
   *[other] { $count } cosas este día
}
today-title-done = Todo hecho por hoy
today-title-done-other = Todo hecho este día
# All that is left is one dose.
today-title-dose-at = Corticoide a las { $time }
today-title-dose = Corticoide hoy
today-title-dose-other = Corticoide este día
today-next-at = Nada hasta mañana a las { $time }.
today-next = Nada hasta mañana.
today-coming = Lo que viene
today-asks = Para preguntar a su equipo
# The rule that is on, with its last day. Rules MON-TMA, HYG-SHED, VAC-ADJUST.
today-rule-watch-tma = Hasta el { $date }: vigile si hay moretones, una convulsión o poca orina.
today-rule-window-hygiene = Hasta el { $date }: lávese las manos y cierre la bolsa con cada pañal.
today-rule-window-vaccines = Hasta el { $date }: pregunte a su equipo antes de cualquier vacuna.
today-rule-window-vaccines-open = Mientras siga el corticoide: pregunte a su equipo antes de cualquier vacuna.
week-title = Últimos siete días
week-day = { $date }: { $mark }
week-given = se dio
week-missed = olvidada
week-vomited = la vomitó
week-partly = no todas se dieron
week-unmarked = sin marcar
today-nothing-before = El plan aún no ha empezado.
today-nothing-after = Ya pasaron todas las fechas de este plan. Los análisis de sangre siguen hasta que su equipo diga que pueden parar.
steroid-over = El corticoide terminó el { $date }.
today-note = Su equipo fija las fechas.
# Rule STE-GATE. Asked above the dose, until the team has answered.
gate-ask = ¿Dijo su equipo que la bajada gradual puede empezar?
gate-ask-end = Los 28 días de la bajada gradual de la ficha técnica han pasado. ¿Dijo su equipo que el corticoide terminó?
gate-ended = Ya terminó
gate-goes-on = Sigue
gate-until = La dosis completa sigue hasta que su equipo avise.
gate-answered = Ya respondieron
gate-call = Sin respuesta desde el { $date }. Llámelos hoy.
gate-since-not-yet = Su equipo dijo «todavía no» el { $date }.
gate-since-held = Su equipo mantiene la dosis completa.
gate-since-full-again = La dosis completa empezó de nuevo el { $date }.
gate-again-visit = Vuelva a preguntar en el próximo análisis de sangre, el { $date }.
gate-again = Vuelva a preguntar el { $date }.
gate-steps = La bajada gradual empezó el { $date }. Escriba los pasos que dio su equipo.
gate-steps-ahead = La bajada gradual empieza el { $date }. Escriba los pasos que dio su equipo.
gate-steps-type = Escribir los pasos
# One dose. $dose is one of the names below, $time the hour.
dose-name-day-one = Corticoide
dose-name-day-of = Corticoide, dosis { $number } de { $of }
dose-name-late-one = La dosis de ayer, { $date }
dose-name-late-of = La dosis { $number } de { $of } de ayer, { $date }
dose-at = { $dose }, { $time }
dose-bottle = del frasco que dice { $strength }
dose-written = como lo escribió su equipo
dose-written-mg = { $mg } mg, como lo escribió su equipo
dose-as-prescribed = la dosis de su receta
dose-as-set = la cantidad que fijó su equipo
dose-as-written = Su equipo escribió: { $amount }
# The button of a dose. The second part names the dose for those who only hear it.
mark-once = Marcar como dada
mark-again = Marcar como dada otra vez
mark-late = Sí se dio
mark-of-day = { $dose }, { $date }
mark-of-late = { $dose }
mark-undo = Quitar la marca
given = Ya se dio
given-at = Se dio a las { $time }
given-by = Ya se dio, { $name }
given-at-by = Se dio a las { $time }, { $name }
dose-not-kept = La olvidé, o la vomitó
dose-came-up = Mi bebé la vomitó
tick-early = Esta dosis es para las { $time }. ¿Ya se dio?
tick-early-yes = Sí, ya se dio
tick-early-no = No, todavía no
# Rule STE-MISSED.
dose-missed = Olvidada.
dose-vomited = Vomitada.
dose-call-missed = Olvidada · llame a su equipo antes de dar más
dose-call-vomited = Vomitada · llame a su equipo antes de dar más
dose-call-due = Llame a su equipo antes de dar esta dosis. Una de este día se olvidó o se vomitó.
dose-overdue = Era para las { $time }. Si no se dio, llame a su equipo antes de darla.
dose-overdue-day = Si esta dosis no se dio, llame a su equipo antes de darla.
dose-reported-missed = Olvidada · su equipo lo sabe. No dé más hasta que respondan.
dose-reported-vomited = Vomitada · su equipo lo sabe. No dé más hasta que respondan.
dose-reported-due = Su equipo sabe de la dosis que se olvidó o se vomitó. No dé esta hasta que respondan.
dose-said-give-again = Su equipo dijo: darla otra vez.
dose-said-do-not-give = Su equipo dijo: no darla otra vez.
dose-answered = Mi equipo respondió
dose-was-missed = Se olvidó
dose-type-taper = Escribir los pasos
dose-type-dose = Escribir la nueva cantidad
dose-report-untold = Un día anterior se olvidó o se vomitó una dosis, y su equipo aún no lo sabe. Llámelos.
dose-report-open = Una dosis de un día anterior se olvidó o se vomitó. Lo que dijo su equipo aún no está escrito aquí. Pregúnteles.
# Rules STE-TAPER, STE-LIQUID: what stands in the way of the number.
dose-amount-not-typed = Escriba la cantidad que le dio su equipo. Entonces se muestra aquí.
dose-mg-only = Su equipo escribió { $mg } mg. Pregunte en la farmacia cuántos mL son para su frasco, y escríbalos.
dose-strength-missing = Estos mL se escribieron sin la concentración de su frasco. Pregunte en la farmacia para qué frasco son. Luego escríbalos de nuevo.
dose-strength-missing-bottle = Escriba lo que dice su frasco. Entonces se muestran aquí los mL.
dose-other-strength = Estos { $ml } mL se escribieron para el frasco de { $strength }. Su frasco es ahora de { $bottle }. No use los mL de antes. Pregunte en la farmacia cuántos mL son ahora, y escríbalos.
dose-ask-pharmacist = La concentración, los mL y los mg no encajan. Pregunte en la farmacia antes de usarlos.
dose-larger-than-syringe = { $ml } mL es más de lo que cabe en su jeringa de { $limit } mL. Pregunte en la farmacia qué jeringa usar.
dose-between-marks = { $ml } mL queda entre dos líneas de esta jeringa. Pregunte en la farmacia qué jeringa los muestra.
today-infusion = Infusión
today-infusion-about = Esto lo hace el hospital. Dura cerca de una hora en la vena.
today-blood-test = Análisis de sangre
today-blood-test-about = { $tests }
today-test-done = Ya está hecho
today-next-blood-test = Análisis de sangre el { $date }
today-next-blood-test-about = { $tests }
today-first-steroid = El corticoide empieza el { $date }
today-infusion-ahead = Infusión el { $date }
today-ask-after-care = Pregunte a su equipo por un plan para días de enfermedad
today-ask-after-care-about = El cuerpo puede necesitar tiempo para volver a hacer su propio corticoide.
today-ask-tests = Pregunte a su equipo: ¿siguen los análisis de sangre?
today-ask-tests-about = Nunca terminan solos.
look-title = Ver otro día
look-date = Otro día
look-earlier = Día anterior
look-later = Día siguiente
look-show = Mostrar este día
look-elsewhere = Está viendo otro día. Hoy es { $date }.
look-ahead = Así se ve ese día si hasta entonces no se escribe nada más. Hoy es { $date }.
look-back = Volver a hoy
look-clock-title = ¿Qué día es?
look-clock = Este dispositivo dice { $date }. Eso no puede ser. Ponga en hora el dispositivo, o escriba el día abajo.

## My prescription

rx-title = Mi receta
rx-none = Escriba lo que dicen el frasco y la receta. Esta página muestra entonces la línea de la jeringa y cuánto dura el frasco.
rx-begin = Escribir lo que dice el frasco
rx-edit = Editar la receta
rx-lead = Copie los números tal como están impresos. Si algo no está claro, pregunte en la farmacia.
rx-liquid = Los líquidos vienen con muchas concentraciones. Los mL solo valen para el frasco para el que se escribieron.
rx-strength = Concentración del frasco
rx-strength-hint = Por ejemplo, 15 mg en 5 mL. Si dice 3 mg por mL, escriba 3 y 1.
rx-strength-mg = mg
rx-strength-in = en
rx-strength-ml = mL
rx-dose = Cantidad por dosis, en mL
rx-doseMg = Cantidad por dosis, en mg
rx-doseMg-hint = Si también está escrita. Puede dejarlo vacío.
rx-times = Cuántas veces
rx-clock = Hora de la dosis
rx-optional = Puede dejarlo vacío.
rx-syringe = Tamaño de su jeringa oral
rx-syringe-hint = El número de su extremo
rx-syringe-none = Otro tamaño
rx-bottle-title = El frasco
rx-bottle-lead = Para ver cuánto dura. Puede dejarlo vacío.
rx-bottle = Cuánto tiene un frasco lleno
rx-opened = Día en que se abrió
rx-keeps = Cuánto dura una vez abierto
rx-days = días
rx-form = Mi receta
rx-ml-each = mL por dosis
rx-card-mg = Cada dosis en mg
rx-card-bottle = En el frasco
rx-card-times = Veces al día
rx-card-syringe = Jeringa
rx-saved = Su receta está guardada.
rx-at = A qué hora
rx-of-day = Esta es la cantidad del { $date }.
rx-written = La receta dice { $amount }.
rx-ended = { steroid-over } La receta era: { $amount }.
rx-check-pharmacist = La concentración, los mL y los mg no encajan. Pregunte en la farmacia antes de usarlos.
rx-check-larger = Es más de lo que cabe en la jeringa. Pregunte en la farmacia qué jeringa usar.
rx-check-between = La cantidad queda entre dos líneas de esta jeringa. Pregunte en la farmacia qué jeringa la muestra.
rx-check-good = La concentración, los mL y los mg encajan.
syringe-label = Una jeringa oral de { $size } mL con el émbolo en { $ml } mL
syringe-marks = Cada línea son { $mark } mL. Mire las líneas de su propia jeringa. Algunas son distintas.
strength = { $mg } mg en { $ml } mL
amount-mg = { $mg } mg
amount-ml = { $ml } mL (frasco de { $strength })
amount-both = { $ml }, { $mg }
amount-unknown = cantidad sin escribir
amount-needs-strength = cantidad en mL, se muestra cuando se escriba la concentración de su frasco
supply-total = Necesita { $ml } mL hasta el { $date }.
supply-longer = Necesita más si la dosis completa sigue.
supply-open = Aún sin total: sigue hasta que su equipo avise.
supply-unknown = Aún sin total: no están escritas todas las cantidades.
supply-bottles = { $count ->
    [one] Necesita { $ml } mL hasta el { $date }: { $count } frasco.
    [many] Necesita { $ml } mL hasta el { $date }: { $count } frascos.
   *[other] Necesita { $ml } mL hasta el { $date }: { $count } frascos.
}
bottle-enough = Alcanza hasta el { $date }.
bottle-keeps = Se conserva hasta el { $date }.
bottle-ask = Pida el próximo frasco a más tardar el { $date }.
bottle-ask-today = Pida hoy el próximo frasco.
bottle-ask-why = Una semana antes: idea nuestra, no de la ficha técnica.
bottle-past = El frasco abierto servía hasta el { $date }. Escriba el día en que abrió el siguiente.
bottle-hint = Escriba cuánto tiene un frasco lleno y el día en que lo abrió. Así ve cuándo pedir el próximo.

## The blood-test ladder

ladder-add = Añadir
ladder-add-label = Añadir un análisis de sangre
ladder-next = Próximo
ladder-next-about = { $when } · { $tests }
ladder-past = aún sin marcar
ladder-decides = Su equipo decide sobre la bajada gradual.
ladder-earlier = { $count ->
    [one] { $count } anterior
    [many] { $count } anteriores
   *[other] { $count } anteriores
}
ladder-later = { $count ->
    [one] { $count } después
    [many] { $count } después
   *[other] { $count } después
}
ladder-later-on = { $count ->
    [one] { $count } después, y luego hasta que su equipo avise
    [many] { $count } después, y luego hasta que su equipo avise
   *[other] { $count } después, y luego hasta que su equipo avise
}
ladder-why = Cada cuánto, y por qué
ladder-mark = Hecho
ladder-mark-label = Hecho: análisis de sangre del { $date }
ladder-move = Mover
ladder-move-label = Mover el análisis de sangre del { $date }
ladder-asked = ¿Qué dijo su equipo?
ladder-asked-label = ¿Qué dijo su equipo después del análisis de sangre del { $date }?
ladder-say-carry-on = Seguir igual
ladder-say-changed = Algo cambia
ladder-say-unknown = Aún no lo han dicho
ladder-said-carry-on = Su equipo: seguir igual
ladder-said-changed = Su equipo: algo cambia
ladder-said-unknown = Su equipo aún no lo ha dicho.
ladder-unticked = Ya no está marcado: análisis de sangre del { $date }.
ladder-untick-ask = ¿No se hizo el análisis de sangre del { $date }? Entonces se quita la marca, y también lo que su equipo dijo de él.
ladder-untick-yes = No se hizo
ladder-untick-no = Dejar la marca

## How much of the plan the picture shows

zoom-label = Cuánto mostrar
zoom-weeks = dos semanas
zoom-month = mes
zoom-all = todo
zoom-earlier = Antes
zoom-later = Después
zoom-picture = Dibujo del plan. Cuando muestra una parte, las flechas del teclado la mueven.
key-taper-team = bajada gradual, como la fijó su equipo
key-team = fijado por su equipo
key-visit-done = análisis de sangre hecho
key-report = dosis olvidada o vomitada
key-moved = acaba de cambiar
bar-full-long-open = dosis completa, hasta que su equipo avise
bar-taper-team-long = bajada gradual, como la fijó su equipo
bar-taper-team-short = bajada
bar-taper-team-long-open = bajada gradual, hasta que su equipo avise
item-steroid-taper-team = Bajada gradual del corticoide, como la fijó su equipo
item-report-missed = Se olvidó una dosis
item-report-vomited = Se vomitó una dosis

## What is not right in a field of the living plan

problem-named = «{ $field }»: { $problem }
problem-field-not-chosen = Elija una respuesta.
problem-field-empty = Todavía no hay nada escrito.
problem-field-day-missing = A la fecha le falta el día.
problem-field-month-missing = A la fecha le falta el mes.
problem-field-year-missing = A la fecha le falta el año.
problem-field-day-unclear = El día debe ser un número del 1 al 31.
problem-field-month-unclear = El mes debe ser un número del 1 al 12, o un nombre como marzo.
problem-field-year-unclear = El año necesita las cuatro cifras, como 2025.
problem-field-two-dates = { $typed } puede ser dos fechas. Escriba día, mes y año, cada uno en su casilla.
problem-field-unreadable-date = «{ $typed }» no es una fecha que podamos leer. Escriba el día, el mes y el año.
problem-field-other-calendar = { $typed } parece un año de otro calendario. Escriba el año como en los papeles del hospital, por ejemplo 2025.
problem-field-no-such-day = { $typed } no está en el calendario. Revise el día y el mes.
problem-field-before-birth = Es antes del nacimiento, el { $limit }. Revise la fecha.
problem-field-before-2000 = Es anterior al año 2000. Revise el año.
problem-field-after-2100 = Es posterior al año 2100. Revise el año.
problem-field-not-a-number = Escriba solo el número, como 2.7.
problem-field-too-many-points = Hay más de un punto o coma. Escríbalo con uno, como 2.7.
problem-field-ambiguous-separator = { $typed } se puede leer de dos maneras. ¿Quiso decir { $first } o { $second }? Escriba el que quiso decir.
problem-field-leading-zero = { $typed } empieza con un 0. ¿Falta un punto, como en 0.5? Escríbalo otra vez.
problem-field-other-unit = Esta casilla es solo para { $unit }. Si no tiene el número en { $unit }, pregunte en la farmacia.
problem-field-too-precise = Hay demasiadas cifras después del punto.
problem-field-too-large = Este número es demasiado grande. Revíselo.
problem-field-not-whole = Escriba un número entero, como 28.
problem-field-not-positive = Debe ser mayor que 0.
problem-any-too-many = Hay demasiados cambios. El máximo es { $limit }.
problem-any-unknown-kind = No se conoce este tipo de cambio. Cargue la página otra vez.
problem-any-unknown-word = No se conoce esta respuesta. Elija una de las que se muestran.
problem-any-below-least = Esto es muy poco. El mínimo es { $limit }. Revise el número y la unidad.
problem-switch-below-least = Esto es antes de la primera dosis, el { $limit }. Revise los dos días.
problem-any-above-most = Este número es demasiado grande. El máximo es { $limit }. Revise el número y la unidad.
problem-any-not-a-hundredth = Escriba los mL con dos cifras después del punto como mucho, como 2.75.
problem-any-not-a-clock = Escriba la hora con horas y minutos, como 08:00.
problem-any-unknown-syringe = No se conoce este tamaño. Elija uno de los que se muestran.
problem-any-ends-before-it-starts = Termina antes de empezar. Empieza el { $limit }. Revise las dos fechas.
problem-any-before-course = Es antes de la primera dosis, el { $limit }. Revise la fecha.
problem-any-unknown-visit = Este análisis de sangre ya no está en el plan.
problem-any-visit-outside-window = Queda lejos del día del plan. ¿Es la fecha correcta?
problem-any-step-rises = Este paso tiene más que el anterior. Compárelo con lo que escribió su equipo.
problem-any-step-gap = Hay días entre este paso y el anterior. Revise las fechas.
problem-any-step-overlap = Este paso y el anterior comparten días. Revise las fechas.
problem-any-taper-before-gate = Pregunte a su equipo si puede empezar la bajada gradual. Siga con la dosis completa hasta que digan adelante.
problem-any-end-without-taper = El corticoide nunca se deja de golpe. Confirme con su equipo que no hay bajada gradual.
problem-any-no-effect = Esto no cambia nada en el plan. Revíselo.
problem-any-dose-not-reported = Llame ahora a su equipo por esta dosis.
problem-any-ask-pharmacist = La concentración, los mL y los mg no encajan. Pregunte en la farmacia.
problem-any-larger-than-syringe = Es más de lo que cabe en la jeringa. Pregunte en la farmacia qué jeringa usar.
problem-any-between-marks = Queda entre dos líneas de la jeringa. Pregunte en la farmacia qué jeringa la muestra.
problem-any-other-strength = Estos mL se escribieron para otro frasco que el de ahora. Pregunte en la farmacia cuántos mL son ahora.
problem-any-strength-missing = No se sabe para qué frasco se escribieron estos mL. Pregunte en la farmacia.
problem-any-visit-before-infusion = Esto no es después de la infusión del { $limit }. El análisis conserva su propio día.
problem-any-infusion-far-ahead = Faltan más de { $limit } días. ¿Es correcto el año?
problem-any-before-last-kept = Esto es antes del { $limit }, cuando se guardó este plan. ¿Qué día es?
problem-any-not-reported = Su equipo no sabe de esta dosis, así que aún no respondió. Llámelos.
problem-any-not-in-order = Escriba las horas en orden, la más temprana primero.

# What is asked before an amount, a day or a moved blood test is saved.
asked-title = ¿Es correcto?
asked-again = Escriba la cantidad otra vez
asked-amount-tenfold = { $now } es unas diez veces los { $before } de antes. Compárelo con lo que escribió su equipo.
asked-amount-tenth = { $now } es más o menos la décima parte de los { $before } de antes. Compárelo con lo que escribió su equipo.
asked-larger-than-syringe = { $now } es más de lo que cabe en su jeringa de { $limit }. Compárelo con lo que escribió su equipo.
asked-step-above-full = { $now } es más que la dosis completa de { $before }. Una bajada gradual va hacia abajo. Compárelo con lo que escribió su equipo.
asked-other-strength = El frasco es otro ahora, y los mL son los mismos. { $ml } eran { $before }; del frasco nuevo son { $now }. Escriba los mL que su equipo escribió para el frasco nuevo.
asked-year = ¿Es correcto el año?
asked-day = ¿Es correcta la fecha?
asked-year-yes = Sí, la fecha es correcta
asked-infusion-far-ahead = Faltan más de { $limit } días. Para entonces su bebé pesará más.
asked-infusion-moved-far = Está a más de { $limit } días de la fecha de antes. A su bebé lo pesarán otra vez.
asked-day-ahead = El { $now } es después de hoy.
asked-hour-ahead = Todavía no es la hora de esta dosis. Compruebe qué dosis fue.
asked-day-before-course = El { $now } es antes del primer día del corticoide.
asked-long-span = Terminaría el { $now }. Eso es más de medio año desde hoy.
asked-visit = ¿Qué pasa con el análisis de sangre que movió?
asked-visit-before-infusion = Usted movió un análisis de sangre ({ $tests }) al { $before }. Eso es antes de la nueva infusión.
asked-visit-outside-window = Usted movió un análisis de sangre ({ $tests }) al { $before }. Eso queda lejos de su día en el nuevo plan, el { $now }.
asked-visit-back = Ponerlo en su propio día, el { $now }
asked-visit-keep = Dejarlo el { $before }
asked-visit-keep-added = Dejarlo el { $before }, y uno más en su día del plan
asked-visit-other = Otro día
asked-visit-to = ¿Qué día?
infusion-year-confirm = Sí, { $date } es correcto
problem-any-again-missing = Escríbala otra vez para seguir.
problem-any-again-differs = Las dos cantidades no son iguales. Revise las dos.
problem-any-not-confirmed = Mire la fecha. Si es correcta, marque la casilla.
problem-any-clock-missing = Escriba también la hora de cada dosis anterior a esta, o deje todas vacías.
problem-any-clock-half = Esta hora está a medias. Complete cada parte y elija a. m. o p. m. si se lo pide.
problem-infusion-not-chosen = Elija qué pasa con el análisis de sangre que movió.
problem-infusion-infusion-far-ahead = Faltan más de { $limit } días. ¿Es correcto el año? Para entonces su bebé pesará más.

# What a change means. Those that end in -preview are read before it is saved, behind "When you save:".
meaning-infusion = Infusión movida del { $before } al { $after }. Las fechas del plan se mueven con ella.
meaning-missed-untold = Anotado: se olvidó la dosis del { $on }. Llame ahora a su equipo.
meaning-missed-untold-preview = La dosis del { $on } queda anotada como olvidada. Llame ahora a su equipo.
meaning-missed-told = Anotado: se olvidó la dosis del { $on }. Su equipo lo sabe. Espere lo que digan antes de dar más.
meaning-missed-told-preview = La dosis del { $on } queda anotada como olvidada. Espere lo que diga su equipo antes de dar más.
meaning-missed-give-again = Anotado: se olvidó la dosis del { $on }. Su equipo dijo: darla otra vez.
meaning-missed-give-again-preview = Queda anotado lo que dijo su equipo de la dosis del { $on }: darla otra vez.
meaning-missed-do-not-give = Anotado: se olvidó la dosis del { $on }. Su equipo dijo: no darla otra vez. La próxima dosis, como siempre.
meaning-missed-do-not-give-preview = Queda anotado lo que dijo su equipo de la dosis del { $on }: no darla otra vez. La próxima dosis, como siempre.
meaning-vomited-untold = Anotado: se vomitó la dosis del { $on }. Llame ahora a su equipo.
meaning-vomited-untold-preview = La dosis del { $on } queda anotada como vomitada. Llame ahora a su equipo.
meaning-vomited-told = Anotado: se vomitó la dosis del { $on }. Su equipo lo sabe. Espere lo que digan antes de dar más.
meaning-vomited-told-preview = La dosis del { $on } queda anotada como vomitada. Espere lo que diga su equipo antes de dar más.
meaning-vomited-give-again = Anotado: se vomitó la dosis del { $on }. Su equipo dijo: darla otra vez.
meaning-vomited-give-again-preview = Queda anotado lo que dijo su equipo de la dosis del { $on }: darla otra vez.
meaning-vomited-do-not-give = Anotado: se vomitó la dosis del { $on }. Su equipo dijo: no darla otra vez. La próxima dosis, como siempre.
meaning-vomited-do-not-give-preview = Queda anotado lo que dijo su equipo de la dosis del { $on }: no darla otra vez. La próxima dosis, como siempre.
meaning-no-taper = Todavía no hay bajada gradual. Dosis completa hasta que su equipo diga adelante. Un análisis de sangre cada semana.
meaning-taper = { $count ->
    [0] Bajada gradual del { $from } al { $through }.
    [one] Bajada gradual del { $from } al { $through }, en un paso.
    [many] Bajada gradual del { $from } al { $through }, en { $count } pasos.
   *[other] Bajada gradual del { $from } al { $through }, en { $count } pasos.
  }
meaning-taper-open = La bajada gradual empezó el { $from }. Está en pausa hasta que su equipo lo diga.
meaning-full-again = De vuelta a la dosis completa desde el { $from }.
meaning-full-through = La dosis completa sigue hasta el { $through }.
meaning-ended = El equipo terminó el corticoide. Su último día es el { $on }.
meaning-dose = Nueva dosis desde el { $from }: { $after } (antes { $before }).
meaning-dose-first = Nueva dosis desde el { $from }: { $after }.
meaning-gate-go = Guardado: el { $on } su equipo dijo «adelante».
meaning-gate-go-preview = El { $on } su equipo dijo «adelante».
meaning-gate-not-yet = Guardado: el { $on } su equipo dijo «todavía no».
meaning-gate-not-yet-preview = El { $on } su equipo dijo «todavía no».
meaning-visit-moved = Análisis de sangre movido del { $before } al { $after }.
meaning-visit-done = Análisis de sangre hecho el { $on }.
meaning-visit-added = Un análisis de sangre más el { $after }.
meaning-prescription = La receta ahora es otra.
meaning-nothing = Las fechas y las dosis se quedan como están.

change-missed-dose = ¿Qué dosis fue?
change-missed-dose-number = Dosis { $number }
change-missed-dose-time = Dosis { $number }, { $time }
change-missed-said = ¿Qué dijeron?
change-missed-give-again = Darla otra vez
change-missed-do-not-give = No darla otra vez; la próxima dosis, como siempre
change-missed-unknown = Todavía no contestaron
changed-dose-of-day = { $date }, dosis { $number }
changed-infusion-from = Infusión del { $former } movida al { $date }
changed-missed-untold = Dosis olvidada: { $date }. Llame a su equipo.
changed-missed = Dosis olvidada: { $date }.
changed-missed-told = Dosis olvidada: { $date }. El equipo lo sabe.
changed-missed-give-again = Dosis olvidada: { $date }. El equipo dijo: darla otra vez.
changed-missed-do-not-give = Dosis olvidada: { $date }. El equipo dijo: no darla otra vez.
changed-vomited-untold = Dosis vomitada: { $date }. Llame a su equipo.
changed-vomited = Dosis vomitada: { $date }.
changed-vomited-told = Dosis vomitada: { $date }. El equipo lo sabe.
changed-vomited-give-again = Dosis vomitada: { $date }. El equipo dijo: darla otra vez.
changed-vomited-do-not-give = Dosis vomitada: { $date }. El equipo dijo: no darla otra vez.
rx-clocks = Hora de cada dosis
rx-clock-number = Dosis { $number }
keep-tick-again = { $date }, dosis { $dose }, dada otra vez
