### Every word in Arabic.

language-label = اللغة
language-not-reviewed = لم يراجع هذه الترجمة بعد شخصٌ معروف بالاسم. إذا لم يكن شيء واضحًا فاسألوا فريقكم الطبي.
