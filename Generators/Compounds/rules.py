"""What decides which words can be parts of compounds: rows, each with an example."""

# Prefixes and particles: a word that they begin is derived, not compounded (Aufregung, Übertragung, Weiternutzung).
PREFIXES = set("""
    be ge er ver zer ent emp miss un ur ab an auf aus ein vor mit nach zu bei um dar her hin los weg da fort weiter wieder
    zurueck zusammen ueber unter durch hinter wider gegen neben zwischen vorbei vorueber herum herein hinein hinaus heraus
    hinauf herauf herab hinab hervor empor entgegen entlang dazu daran davon dahin zuvor voran voraus ausser nieder bevor
    ueberein
""".split())

# Words that form verbs as particles do: teilnehmen, stattfinden. Only verbs that exist are meant.
VERB_PARTICLES = set("""
    teil statt bereit fest frei bloss gross hoch kennen klar still stand gleich fern kund preis wahr rueck tot
""".split())

# No first parts though they are words: they are function words or prefixes in almost all that they begin. `name` begins
# compounds as Namen- or Namens-, and an inflected adjective such as `freie` none.
NEVER_FIRST = PREFIXES | set("""
    nicht fuer wie so dabei hier ohne voll gar ob als wenn wo was wer des den dem der die das ander re de kon kom pro pre
    anti inter trans sub super ultra ex il ir im di dis ad ak demo para tele doku mono poly pan kata epi syn sym ideo mente
    freie infra multi ken name ens rum
""".split())

# No heads though they are words: endings and learned suffixes in almost all that they end (Aktivist, Agenten, Demografie);
# also -ologin (Biologin, Soziologin), -zügig (großzügig, freizügig), -meier (Obermeier, Niedermeier), -bewerb (Wettbewerb).
NEVER_HEAD = (PREFIXES - {"weg"}) | set("""
    ung ungen heit heiten keit keiten schaft schaften lich bar bares los voll haft sam tum ling linge chen lein nis isch
    ische ion tion tionen ismus ist ant ent ator tore toren ur anz enz ette ine innen enden end enten este sten ster ern
    erei ei ie ig ige iger iges tig tiger igen tät er ers esse ese iker ika ik ale alen al ite iten ation ieren iert are
    aren ere eren ekt eck ens grafie graphie graphisch grafisch logie loge nomie sophie metrie skop gion tium sie ren bei
    mal wendigkeit bewerb login zuegig ender mente meier thek loser ing red elle cher arisch logisch legend saechlich
    laeufig maessig artig staendig faellig
""".split())

# First parts that no dictionary lists as words of their own: Biogas, Haupteingang, Präsidialamt, Instantkaffee,
# Plenarsaal, Multimediaraum.
COMBINING = set("""
    bio geo mikro makro nano exo oeko neuro psycho elektro krypto cyber mini mega meta euro thermo hydro petro agro pseudo
    aero astro audio video turbo mono stereo sozio ethno multimedia haupt sonder einzel gesamt hoechst mindest erst zweit
    dritt best eigen schwieger stief doppel spezial zentral privat sozial national regional lokal digital original
    kriminal personal praesidial material zivil email ideal normal maximal minimal optimal universal total real web app
    selbst aussen innen fremd instant online offline open plenar kommunal quanten
""".split()) - {"mono", "stereo"}

# Verb stems of three letters; all others are too short to be sure.
SHORT_VERB_STEMS = {"bau", "ess", "les", "ruf", "sag", "mal"}

# Adjectives on these endings do not begin compounds.
NO_FIRST_ADJECTIVES = ("lich", "bar", "los", "sam", "haft", "end", "isch", "ig", "iert")

# Nouns on these take an s before a head, and never stand without it.
S_NOUNS = ("ung", "heit", "keit", "schaft", "ion", "taet")

# What decides at run time, in steps of a cost; `CompoundSplitter.swift` has the same numbers.
STEP = 0.5
SHORTEST_WORD = 7
SHORTEST_PART = 3
# A word as a whole costs: at least, for every letter, less for every rank of its frequency …
WHOLE, LETTER, RANK = 11, 3, 1
# … more if the lexicon does not know it, less if it is an adjective.
UNKNOWN, ADJECTIVE, FREQUENT_ADJECTIVE = 3, 5, 8
# Parts that cost more than this are left out.
HIGHEST = 30
