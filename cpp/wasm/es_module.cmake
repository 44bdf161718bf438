# Makes an ES module of the script FROM, whose one global is the factory, and writes it to TO.
file(READ ${FROM} script)
file(WRITE ${TO} "${script}\nexport default createDoseline;\n")
