extension Language {
  /// What the check of a study’s data finds, and what to do about it.
  static let norwegianChecks: [String: String] = [
    "{0} feature": "{0} objekt",
    "{0} features": "{0} objekter",
    "{0} code": "{0} kode",
    "{0} codes": "{0} koder",
    "{0} home": "{0} hjem",
    "{0} homes": "{0} hjem",
    "{0} gap": "{0} hull",
    "{0} gaps": "{0} hull",
    "{0} sliver": "{0} flis",
    "{0} slivers": "{0} fliser",
    "{0} overlap": "{0} overlapp",
    "{0} overlaps": "{0} overlapp",
    "{0} point": "{0} punkt",
    "{0} points": "{0} punkter",
    "{0} border": "{0} kant",
    "{0} borders": "{0} kanter",
    "{0} part": "{0} del",
    "{0} parts": "{0} deler",
    "{0} street ends": "{0} gate ender",
    "{0} streets end": "{0} gater ender",
    "line {0}: {1}": "linje {0}: {1}",
    "did you mean \"{0}\"?": "mente du «{0}»?",
    "the keys are {0}": "nøklene er {0}",
    "give \"crs\" as EPSG:… in the study file": "oppgi «crs» som EPSG:… i studiefilen",
    "a vertex lies farther off than the Earth is wide":
      "et hjørne ligger lenger unna enn jorden er bred",
    "mend its coordinates, or check the layer's coordinate reference system":
      "rett koordinatene, eller kontroller lagets koordinatsystem",
    "reading it: {0}": "ved lesing: {0}",
    "reading it, {0}": "ved lesing: {0}",
    "the layer is empty": "laget er tomt",
    "{0} without a polygon": "{0} uten polygon",
    "remove them, or draw their areas": "fjern dem, eller tegn områdene deres",
    "there is no column \"{0}\", which shall be \"{1}\"":
      "det finnes ingen kolonne «{0}», som skal være «{1}»",
    "if they are areas of their own, give each a code of its own":
      "er de egne områder, må hvert få sin egen kode",
    "{0} without a code": "{0} uten kode",
    "{0} with a code that an earlier row has": "{0} med en kode som en tidligere rad har",
    "{0} cannot be read: {1}": "{0} kan ikke leses: {1}",
    "the table has a header but no rows": "tabellen har overskrifter, men ingen rader",
    "no row can be read": "ingen rad kan leses",
    "give the layer's own \"crs\" in the study file": "oppgi lagets eget «crs» i studiefilen",
    "check their coordinate reference system, and whether the axes are exchanged":
      "kontroller koordinatsystemet, og om aksene er byttet om",
    "check the layer's coordinate reference system": "kontroller lagets koordinatsystem",
    "{0} with vertices that have no place in {1}": "{0} med hjørner som ikke har noe sted i {1}",
    "the file does not say its coordinate reference system":
      "filen sier ikke hvilket koordinatsystem den har",
    "the file does not say its coordinate reference system; the schools would lie in the areas if it is {0}":
      "filen sier ikke hvilket koordinatsystem den har; skolene ligger i områdene hvis det er {0}",
    "add \"crs: {0}\" to \"{1}\" in the study file":
      "legg til «crs: {0}» under «{1}» i studiefilen",
    "the shapes of the areas: their coordinate reference system is not known":
      "områdenes form: koordinatsystemet er ikke kjent",
    "where the homes are: they cannot be placed": "hvor hjemmene er: de kan ikke plasseres",
    "{0}: {1} cannot be taken to {2}": "{0}: {1} kan ikke regnes om til {2}",
    "{0} between areas, {1} in all, up to {2}": "{0} mellom områdene, {1} i alt, opptil {2}",
    "a lake or a park may well belong to no area; --repair fills the small ones":
      "en innsjø eller en park kan godt være utenfor alle områder; --repair fyller de små",
    "{0} between areas (gaps less than {1} m wide), {2} in all":
      "{0} mellom områdene (hull under {1} m brede), {2} i alt",
    "--repair fills them": "--repair fyller dem",
    "{0} with the same polygon as an earlier one": "{0} med samme polygon som et tidligere",
    "remove one of each two": "fjern ett av hvert par",
    "{0} of areas, {1} in all; the largest, {2}, of \"{3}\" and \"{4}\"":
      "{0} mellom områder, {1} i alt; det største, {2}, mellom «{3}» og «{4}»",
    "a home there counts for the area that comes first in the file; --repair gives it to one of them":
      "et hjem der teller for området som kommer først i filen; --repair gir det til ett av dem",
    "`catchment check --repair` makes them valid": "`catchment check --repair` gjør dem gyldige",
    "self-intersection": "krysser seg selv",
    "ring self-intersection": "ring som krysser seg selv",
    "hole lies outside shell": "hull utenfor omrisset",
    "holes are nested": "hull i hull",
    "nested shells": "omriss i omriss",
    "interior is disconnected": "det indre er delt",
    "duplicate rings": "like ringer",
    "too few points in geometry component": "for få punkter i en del",
    "invalid coordinate": "ugyldig koordinat",
    "{0} with less than 98 % in one district: {1}": "{0} med mindre enn 98 % i én bydel: {1}",
    "it counts for the district that holds its middle":
      "den teller for bydelen som midten ligger i",
    "{0} in no district: {1}": "{0} utenfor alle bydeler: {1}",
    "`catchment geocode` says what is wrong with each":
      "`catchment geocode` sier hva som er galt med hver av dem",
    "`catchment geocode --review` lists them with candidates to choose from":
      "`catchment geocode --review` lister dem med kandidater å velge mellom",
    "{0} outside all catchment areas": "{0} utenfor alle skolekretser",
    "a cell of 100 m with homes in it": "en rute på 100 m med hjem i",
    "leave the coordinates of those empty whose home is not known":
      "la koordinatene stå tomme for dem som ikke har kjent hjem",
    "{0} would be there but for {1}": "{0} ville vært der om det ikke var for {1}",
    "{0} with {1} that is not in {2}": "{0} med {1} som ikke står i {2}",
    "{0} with {1} that are not in {2}": "{0} med {1} som ikke står i {2}",
    "{0} at the coordinates (0, 0)": "{0} med koordinatene (0, 0)",
    "0 often stands for \"unknown\"": "0 står ofte for «ukjent»",
    "{0} without coordinates": "{0} uten koordinater",
    "exchange the two columns under \"columns\" in the study file":
      "bytt om de to kolonnene under «columns» i studiefilen",
    "write \"crs: {0}\" for this table in the study file, unless it is the areas' system that is wrong":
      "skriv «crs: {0}» for denne tabellen i studiefilen, hvis det da ikke er områdenes system som er galt",
    "check the coordinate reference systems of this table and of the catchment areas":
      "kontroller koordinatsystemene til denne tabellen og til skolekretsene",
    "no column is named as the schools' code": "ingen kolonne er oppgitt som skolenes kode",
    "add \"school: …\" to the columns of the schools":
      "legg til «school: …» under kolonnene for skolene",
    "{0} of a sector that is none of public, subsidised and private: {1}":
      "{0} av en type som verken er public, subsidised eller private: {1}",
    "say what the codes mean: schools: values: {sector: {code: public, …}}":
      "si hva kodene betyr: schools: values: {sector: {kode: public, …}}",
    "{0} in another catchment area than their table says":
      "{0} i en annen skolekrets enn den som står i tabellen",
    "what the table says counts": "det som står i tabellen, teller",
    "{0} without a school: {1}": "{0} uten skole: {1}",
    "{0} with the code of a catchment area that is not there":
      "{0} med koden til en skolekrets som ikke finnes",
    "{0} without pupils": "{0} uten elever",
    "{0} school with 0 places that has pupils": "{0} skole med 0 plasser som har elever",
    "{0} schools with 0 places that have pupils": "{0} skoler med 0 plasser som har elever",
    "leave the number empty where it is not known": "la tallet stå tomt der det ikke er kjent",
    "{0} with more pupils than places, up to {1} % of them":
      "{0} med flere elever enn plasser, opptil {1} % av dem",
    "{0} with something that is no number": "{0} med noe som ikke er et tall",
    "{0} of \"{1}\" with a mark (such as * or <5) in place of a number: not known":
      "{0} i «{1}» med et tegn (som * eller <5) i stedet for et tall: ikke kjent",
    "{0} with a negative number": "{0} med et negativt tall",
    "{0} that closed before it opened": "{0} som stengte før den åpnet",
    "{0} with something that is no school year": "{0} med noe som ikke er et skoleår",
    "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit":
      "år skrives 2025-26, 2025 eller 2025-09-01; la feltet stå tomt der det ikke er noen grense",
    "{0} whose successors lead round in a circle": "{0} med etterfølgere som går i ring",
    "{0} with a successor but no last year": "{0} med etterfølger, men uten siste år",
    "give the last school year in the column \"until\"; until then its pupils stay where they are":
      "oppgi det siste skoleåret i kolonnen «until»; til da blir elevene der de er",
    "{0} school without a stage, which is there for nobody":
      "{0} skole uten skoleslag, som ikke er for noen",
    "{0} schools without a stage, which are there for nobody":
      "{0} skoler uten skoleslag, som ikke er for noen",
    "{0} of a stage that no school offers, for whom there is no school":
      "{0} på et skoleslag som ingen skole tilbyr, og som det ikke finnes noen skole for",
    "{0} of a grade that no school offers, for whom there is no school":
      "{0} på et trinn som ingen skole tilbyr, og som det ikke finnes noen skole for",
    "pupils are at schools that are not open in this year":
      "elever går på skoler som ikke er åpne dette året",
    "pupils are of stages or grades that no school offers":
      "elever er på trinn som ingen skole tilbyr",
    "pupils are at schools that do not offer their stage or grade":
      "elever går på skoler som ikke tilbyr deres trinn",
    "name the school that took over as \"successor\", or correct \"from\" and \"until\"":
      "skriv skolen som tok over i «successor», eller rett «from» og «until»",
    "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew":
      "regneark gjør trinn som 1-6 om til datoer: formater kolonnen «stage» som tekst, og skriv dem på nytt",
    "a school of several stages names them all, parted by semicolons":
      "en skole med flere trinn nevner alle, skilt med semikolon",
    "costs: no amount of {0} with {1}, whom the costs of schooling leave out":
      "kostnader: ingen beløp for {0} med {1}, som kostnadene ved skolegang utelater",
    "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}":
      "skriv trinnene i hvert skoleslag under «stages» i studiefilen: {primary: [P1, P2, …]}",
    "{0} of streets are not on the map, which cuts these streets off there":
      "{0} i gater er ikke på kartet, så gatene er kuttet der",
    "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes":
      "gater som krysser kanten av et utdrag, er kuttet; ellers må hele veier lastes ned med nodene sine",
    "{0} of squares are not on the map": "{0} av plasser er ikke på kartet",
    "download relations with their members": "last ned relasjoner med medlemmene sine",
    "{0} up to {1} m short of another one, which nothing joins there":
      "{0} opptil {1} m før en annen, uten noe som binder dem sammen",
    "where one can walk through, draw the line to the other street; see their places with --output":
      "der man kan gå gjennom, tegn linjen fram til den andre gaten; --output viser stedene",
    "{0} of the streets that nothing joins to the others, the longest of {1} m":
      "{0} av gatene henger ikke sammen med de andre, den lengste på {1} m",
    "there is no way to or from them; see their places with --output":
      "det finnes ingen vei til eller fra dem; --output viser stedene",
    "{0} m": "{0} m",
    "{0} m²": "{0} m²",
    "{0} ha": "{0} ha",
    "{0} km²": "{0} km²",
    "{0} m of streets": "{0} m gate",
    "{0} of {1} more than {2} m from any street of {3}":
      "{0} av {1} mer enn {2} m fra nærmeste gate i {3}",
    "is it the map of another city?": "er det kartet over en annen by?",
    "is the map a part of the city only? They have no way to school":
      "dekker kartet bare en del av byen? De har ingen vei til skolen",
    "{0} without a school": "{0} uten skole",
    "{0} with something that is no number, but the group \"{1}\" has limits":
      "{0} med noe som ikke er et tall, men gruppen «{1}» har grenser",
    "say what it means: pupils: values: {{0}: {value: unknown}}":
      "si hva det betyr: pupils: values: {{0}: {verdi: unknown}}",
    "no pupil has a value of the group \"{0}\"": "ingen elev har en verdi i gruppen «{0}»",
    "{0} with a value to which \"values\" gives no meaning":
      "{0} med en verdi som «values» ikke gir noen betydning",
    "it counts as it is; add it to values: {{0}: …}, or give it the meaning unknown":
      "den teller som den er; legg den til under values: {{0}: …}, eller gi den betydningen unknown",
    "{0} with a value that is none of {1}": "{0} med en verdi som ikke er noen av {1}",
    "say what the code means: pupils: values: {{0}: {code: {1}, …}}":
      "si hva koden betyr: pupils: values: {{0}: {kode: {1}, …}}",
    "name the column of the same codes as \"school\" in both tables":
      "oppgi kolonnen med de samme kodene som «school» i begge tabeller",
    "is the map whole, and of the whole city? `catchment check` says what it lacks":
      "er kartet helt, og av hele byen? `catchment check` sier hva det mangler",
    "is it misspelt? The group has nobody":
      "er det feilskrevet? Gruppen har ingen elever",
    "is it misspelt, or do only pupils of other years have it?":
      "er det feilskrevet, eller har bare elever fra andre år det?",
    "a grade without a stage counts in no figure of a stage: add it to \"stages\"":
      "et trinn uten skoleslag teller ikke i noe tall for et skoleslag: legg det til under «stages»",
    "is it misspelt? The group has only the pupils of its other values":
      "er det feilskrevet? Gruppen har bare elevene med de andre verdiene",
    "are its codes other ones in that year? Say what they mean: pupils: values: {{0}: {…}}":
      "er kodene andre det året? Si hva de betyr: pupils: values: {{0}: {…}}",
    "write the values alike, or say what they mean: pupils: values: {{0}: {…}}":
      "skriv verdiene likt, eller si hva de betyr: pupils: values: {{0}: {…}}",
    "if it says that nothing is known, write so: pupils: values: {{0}: {code: unknown}}":
      "betyr det at ingenting er kjent, skriv det slik: pupils: values: {{0}: {kode: unknown}}",
    "add it to pupils: values: {{0}: …}, or give it the meaning unknown":
      "legg den til under pupils: values: {{0}: …}, eller gi den betydningen unknown",
    "if it is so of most pupils, exchange the two columns under \"columns\" in the study file":
      "gjelder det de fleste elevene, bytt om de to kolonnene under «columns» i studiefilen",
    "write the codes of pupils alike in all rows": "skriv elevkodene likt i alle rader",
    "write the codes alike in both tables": "skriv kodene likt i begge tabeller",
    "name the column of the pupils' own codes as \"pupil\", or leave it out":
      "oppgi kolonnen med elevenes egne koder som «pupil», eller utelat den",
    "where another row is to count, put it last, or remove the others":
      "skal en annen rad telle, sett den sist, eller fjern de andre",
    "leave the code empty where a pupil has none":
      "la koden stå tom når en elev ikke har noen",
    "{0}: 1 finding, an error (internal, not for publication)":
      "{0}: 1 funn, en feil (internt, ikke for offentliggjøring)",
    "{0}: 1 finding, a warning (internal, not for publication)":
      "{0}: 1 funn, en advarsel (internt, ikke for offentliggjøring)",
    "{0}: no findings": "{0}: ingen funn",
    "{0}: {1}, {2} among them (internal, not for publication)":
      "{0}: {1}, blant dem {2} (internt, ikke for offentliggjøring)",
    "{0} finding": "{0} funn",
    "{0} findings": "{0} funn",
    "{0} error": "{0} feil",
    "{0} errors": "{0} feil",
    "error  {0}": "feil  {0}",
    "warning  {0}": "advarsel  {0}",
    "{0}, column \"{1}\"": "{0}, kolonne «{1}»",
    "not checked  {0}": "ikke kontrollert  {0}",
    "{0} unknown": "ukjente: {0}",
    "{0} repeated": "gjentatte: {0}",
    "Written: {0} ({1}, internal)": "Skrevet: {0} ({1}, internt)",
    "leave it empty if it is not known": "la feltet stå tomt hvis det ikke er kjent",
    "write all coordinates of the table in one system":
      "skriv alle koordinatene i tabellen i ett system",
    "{0} where streets cross without a common vertex, as at a bridge, so that nothing joins them there":
      "{0} der gater krysser uten felles hjørne, som ved en bru, slik at ingenting binder dem sammen",
    "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output":
      "der man kan svinge, gi begge linjene et hjørne der (QGIS: Split with lines); --output viser stedene",
    "crossing": "kryssing",
    "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} sted ligger på to gater i laget som krysser uten felles hjørne, som ved en bru; ingenting binder dem sammen der",
    "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} steder ligger på to gater i laget som krysser uten felles hjørne, som ved en bru; ingenting binder dem sammen der",
    "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes":
      "oppgi lagets eget «crs» i studiefilen som en PROJ-streng med +towgs84, med tall som kartverket publiserer",
    "{0} place": "{0} sted",
    "{0} places": "{0} steder",
    "the places of homes are left out, as the study is for the public; --audience internal shows them":
      "stedene for hjemmene er utelatt, fordi studien er for offentligheten; --audience internal viser dem",
    "{0} invalid polygon": "{0} ugyldig polygon",
    "{0} invalid polygons": "{0} ugyldige polygoner",
    "{0} made valid": "{0} gjort gyldig",
    "{0} piece": "{0} bit",
    "{0} pieces": "{0} biter",
    "{0} that two areas or more claimed ({1}) given to the one with the longest common border":
      "{0} som to områder eller flere gjorde krav på ({1}), gitt til det med lengst felles grense",
    "{0} in gaps and slivers ({1}) given to the neighbour with the longest common border":
      "{0} i hull og fliser ({1}), gitt til naboen med lengst felles grense",
    "{0} larger than {1} left as it is: {2}": "{0} større enn {1} er latt som det er: {2}",
    "{0} larger than {1} left as they are: {2}": "{0} større enn {1} er latt som de er: {2}",
    "{0} changed; all borders lie on a grid of {1} cm":
      "{0} endret; alle grenser ligger på et rutenett på {1} cm",
    "{0} had nothing that no other has, and is no longer there: rows {1}":
      "{0} hadde ikke noe som ingen andre har, og er ikke lenger der: rader {1}",
    "{0} had nothing that no other has, and are no longer there: rows {1}":
      "{0} hadde ikke noe som ingen andre har, og er ikke lenger der: rader {1}",
  ]
}
