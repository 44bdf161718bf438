### Every word in Spanish.

language-label = Idioma
language-not-reviewed = Ninguna persona con nombre ha revisado todavía esta traducción. Si algo no está claro, pregunte a su equipo médico.
