extension Language {
  /// What is doubtful about forecasts, plans, addresses, counts and streets, and what the terminal says.
  static let norwegianDoubts: [String: String] = [
    "warning: {0}": "advarsel: {0}",
    "note: {0}": "merk: {0}",
    "doubtful: {0}": "tvilsomt: {0}",
    "Written: {0}": "Skrevet: {0}",
    "Removed: {0}": "Fjernet: {0}",
    "not placed: {0} – {1}": "ikke plassert: {0} – {1}",
    "without a way: {0} – {1}": "uten vei: {0} – {1}",
    "without a street within {0}: {1}": "uten gate innen {0}: {1}",
    "method: {0}": "metode: {0}",
    "home more than {0} m from any street": "hjem mer enn {0} m fra nærmeste gate",
    "school more than {0} m from any street": "skole mer enn {0} m fra nærmeste gate",
    "no way from home to school on the map": "ingen vei fra hjem til skole på kartet",
    "not counted: {0} rows of {1} that leave their unit, group or part empty":
      "ikke talt med, rader i {1} uten enhet, gruppe eller del: {0}",
    "not counted: {0} row of {1} that leaves its unit, group or part empty":
      "ikke talt med: {0} rad i {1} uten enhet, gruppe eller del",
    "{0} of {1} in the table of history are not used: the file of that year has {2}":
      "{0} i {1} i historikktabellen brukes ikke: filen for det året har {2}",
    "{0} of {1} in the table of history are not used: that year is to come":
      "{0} i {1} i historikktabellen brukes ikke: det året har ikke kommet ennå",
    "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}":
      "hvis andre skolekretser for disse elevene er publisert før, må de stå i studiefilen; ellers røper de to sammen de få hjemmene mellom grensene: publish: {published_zones: [{file: …, id: …}]}",
    "{0} pupil is in no square of homes, as too few live there":
      "elev som ikke står i noen rute med hjem, fordi for få bor der: {0}",
    "{0} pupils are in no square of homes, as they are too few where they live":
      "elever som ikke står i noen rute med hjem, fordi de er for få der de bor: {0}",
    "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few":
      "elev som ikke står i noen rute: {0}; for få bor der, eller ruten og tallene for skolekretsene ville sammen peke ut noen få",
    "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few":
      "elever som ikke står i noen rute: {0}; de er for få der de bor, eller ruten og tallene for skolekretsene ville sammen peke ut noen få",
    "{0} row of the year and area of an earlier one, which is added to it":
      "{0} rad har samme år og krets som en tidligere og er lagt til den",
    "{0} rows of the year and area of an earlier one, which are added to it":
      "{0} rader har samme år og krets som en tidligere og er lagt til den",
    "{0} feature has several points, and stands in the middle of them":
      "{0} objekt har flere punkter, og står midt mellom dem",
    "{0} features have several points, and stand in the middle of them":
      "{0} objekter har flere punkter, og står midt mellom dem",
    "{0}: one row of another grade than those of the forecast is left out":
      "{0}: én rad for et annet trinn enn prognosens er utelatt",
    "{0}: {1} in {2} of {3} rows counts as a number like any other; take them out if it says that nothing is known":
      "{0}: {1} i {2} av {3} rader teller som et hvilket som helst tall; ta dem ut hvis det betyr at ingenting er kjent",
    "{0}: {1} rows of other grades than those of the forecast are left out":
      "{0}: rader for andre trinn enn prognosens er utelatt: {1}",
    "{0}: {1} has no row for {2} of {3} areas or grades":
      "{0}: {1} har ingen rad for {2} av {3} kretser eller trinn",
    "{0} pupil has no home in an area or no grade of the forecast and is left out":
      "elev uten hjem i en krets eller uten et av prognosens trinn er utelatt: {0}",
    "{0} pupils have no home in an area or no grade of the forecast: they are left out":
      "elever uten hjem i en krets eller uten et av prognosens trinn er utelatt: {0}",
    "only {0} school years are known: nothing can be said of how far the forecast is off":
      "bare {0} skoleår er kjent: hvor mye prognosen bommer, kan det ikke sies noe om",
    "without \"births\" as many enter each year as in the last one":
      "uten «births» begynner det like mange hvert år som i det siste",
    "the school year {0} is missing in the history, so that the years before it are not used: {1}":
      "skoleåret {0} mangler i historikken, så årene før det brukes ikke: {1}",
    "births of {0} are missing, though those before and after are known: the ratio of those who enter is worked out without them":
      "fødslene i {0} mangler, selv om de før og etter er kjent: forholdet for dem som begynner er regnet ut uten dem",
    "births of {0} are missing, though those before and after are known: for those who enter by them as many are taken as of late":
      "fødslene i {0} mangler, selv om de før og etter er kjent: for dem som ville begynt av disse regnes det med like mange som i de siste årene",
    "births are known for those who enter until {0}; after that as many are born as of late":
      "fødsler er kjent for dem som begynner til og med {0}; deretter fødes det like mange som i de siste årene",
    "{0} pupils of the forecast are in areas where nobody lives today: they have no home and are left out":
      "elever i prognosen i kretser der ingen bor i dag, uten hjem og derfor utelatt: {0}",
    "the pupils are the {0} forecast for {1}, not the {2} of {3}":
      "elevene er de {0} i prognosen for {1}, ikke de {2} i {3}",
    "{0} block is in several pieces of land; each piece counts as a block of its own":
      "blokker i flere biter land: {0}; hver bit teller som en egen blokk",
    "{0} blocks are in several pieces of land; each piece counts as a block of its own":
      "blokker i flere biter land: {0}; hver bit teller som en egen blokk",
    "{0} pupil lives in an area but in no block: the search does not see this pupil":
      "elever som bor i en krets, men ikke i noen blokk, og som søket derfor ikke ser: {0}",
    "{0} pupils live in an area but in no block: the search does not see them":
      "elever som bor i en krets, men ikke i noen blokk, og som søket derfor ikke ser: {0}",
    "borders of today's areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than today's":
      "dagens kretsgrenser deler {0}; en blokk teller med kretsen der de fleste av elevene bor, slik at {1} med en annen krets enn i dag",
    "{0} pupil counts": "{0} elev teller",
    "{0} pupils count": "{0} elever teller",
    "{0} block lies in no area and takes no part":
      "blokker utenfor alle kretser, som ikke er med: {0}",
    "{0} blocks lie in no area and take no part":
      "blokker utenfor alle kretser, som ikke er med: {0}",
    "barriers cut {0} border between blocks":
      "grenser mellom blokker som barrierer bryter: {0}",
    "barriers cut {0} borders between blocks": "grenser mellom blokker som barrierer bryter: {0}",
    "{0} pair of blocks stays neighbours across a barrier, as a short way leads over it: {1}":
      "blokkpar som fortsatt er naboer på hver sin side av en barriere, fordi en kort vei fører over den: {0} ({1})",
    "{0} pairs of blocks stay neighbours across a barrier, as a short way leads over it: {1}":
      "blokkpar som fortsatt er naboer på hver sin side av en barriere, fordi en kort vei fører over den: {0} ({1})",
    "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards":
      "elever som blir ved skolen i dagens krets uansett hvor blokken går: {0}; sammenligninger av hele kretser teller dem der de bor, slik det blir når de har sluttet",
    "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left":
      "elever som blir ved skolen i dagens krets uansett hvor blokken går: {0}; sammenligninger av hele kretser teller dem der de bor, slik det blir når de har sluttet",
    "areas without a public or subsidised school stay as they are: {0}":
      "kretser uten offentlig eller offentlig støttet skole blir som de er: {0}",
    "areas without a public or subsidised school stay as they are: {0} and {1} more":
      "kretser uten offentlig eller offentlig støttet skole blir som de er: {0} og {1} til",
    "{0} area has its schools outside itself; it need not hold them":
      "kretser med skolene utenfor: {0}; de trenger ikke å romme dem",
    "{0} areas have their schools outside themselves; they need not hold them":
      "kretser med skolene utenfor: {0}; de trenger ikke å romme dem",
    "from {0} block no way leads to some school; the straight line stands in for the search":
      "blokker uten vei til en eller annen skole: {0}; i søket brukes luftlinjen",
    "from {0} blocks no way leads to some school; the straight line stands in for the search":
      "blokker uten vei til en eller annen skole: {0}; i søket brukes luftlinjen",
    "borders of feeder areas cut {0}; a block counts with the feeder of most of its pupils, so {1} with another feeder than that of the home":
      "grensene mellom avgiverområder deler {0}; en blokk teller med området til de fleste av elevene, slik at {1} med et annet avgiverområde enn det hjemmet ligger i",
    "not known of some pupils: {0}; the search counts them with the rest, comparisons leave them out, so that their indices differ a little":
      "ikke kjent for noen elever: {0}; søket regner dem med til resten, sammenligninger utelater dem, så indeksene blir litt forskjellige",
    "{0} island of blocks has no school and touches no others along {1} m; it counts as connected to the nearest block of its area":
      "grupper av blokker uten skole som ikke grenser til andre langs {1} m: {0}; hver av dem knyttes til nærmeste blokk i kretsen",
    "{0} islands of blocks have no school and touch no others along {1} m; each counts as connected to the nearest block of its area":
      "grupper av blokker uten skole som ikke grenser til andre langs {1} m: {0}; hver av dem knyttes til nærmeste blokk i kretsen",
    "the areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than that of the home":
      "kretsene deler {0}; en blokk teller med kretsen der de fleste av elevene bor, slik at {1} med en annen krets enn den hjemmet ligger i",
    "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block":
      "elever som bor i en krets i dag, men ikke i noen i planen, og som teller med resten av blokken: {0}",
    "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block":
      "elever som bor i en krets i dag, men ikke i noen i planen, og som teller med resten av blokken: {0}",
    "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file":
      "elever som bor der kretser i planen overlapper, og som teller for den som kommer først i filen: {0}",
    "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file":
      "elever som bor der kretser i planen overlapper, og som teller for den som kommer først i filen: {0}",
    "only {0} of {1} codes of areas are those of the first plan, and {2} more would be with zeros in front or without a decimal point, such as {3} for {4}: areas are told apart by their codes, so most pupils seem to move":
      "bare {0} av {1} koder for kretser er de samme som i den første planen, og {2} til ville vært det med nuller foran eller uten desimaltegn, som {3} for {4}: kretser skilles fra hverandre ved kodene, så de fleste elevene ser ut til å flyttes",
    "only {0} of {1} codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes":
      "bare {0} av {1} kretskoder er de i den første planen: kretser skilles fra hverandre ved kodene, så de fleste elever ser ut til å bytte krets; --zone-id sier hvilken kolonne kodene står i",
    "{0} pupil lives in an area of the first plan and in none of the second":
      "elever som bor i en krets i den første planen, men ikke i noen i den andre: {0}",
    "{0} pupils live in an area of the first plan and in none of the second":
      "elever som bor i en krets i den første planen, men ikke i noen i den andre: {0}",
    "{0} pupil lives in an area of the second plan and in none of the first":
      "elever som bor i en krets i den andre planen, men ikke i noen i den første: {0}",
    "{0} pupils live in an area of the second plan and in none of the first":
      "elever som bor i en krets i den andre planen, men ikke i noen i den første: {0}",
    "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first":
      "overlapp mellom kretser på under en meters bredde: {0}; hjem i dem hører til kretsen som kommer først",
    "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first":
      "overlapp mellom kretser på under en meters bredde: {0}; hjem i dem hører til kretsen som kommer først",
    "nobody lives in {0} area of the second plan: {1}":
      "kretser i den andre planen der ingen bor: {0} ({1})",
    "nobody lives in {0} areas of the second plan: {1}":
      "kretser i den andre planen der ingen bor: {0} ({1})",
    "the last line of the journal {0} was never finished and is left out":
      "den siste linjen i journalen {0} ble aldri fullført og er utelatt",
    "{0} of {1} addresses of the register are in no area today":
      "{0} av {1} adresser i registeret ligger ikke i noen skolekrets i dag",
    "{0} addresses are in an area today and in none of the plan":
      "adresser som ligger i en krets i dag, men ikke i noen i planen: {0}",
    "{0} addresses lie where areas of the plan overlap, and get the one that comes first in its file":
      "adresser der kretser i planen overlapper, og som får den som kommer først i filen: {0}",
    "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names":
      "ingen krets i planen har navnet til en av dagens, slik at alle adresser ser ut til å få en ny: --zone-name sier hvilken kolonne navnene står i",
    "\"{0}\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» har nesten like mange i hver gruppe som de andre enhetene til sammen: er det summen av dem, må den tas ut, for den teller elevene én gang til",
    "\"{0}\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more":
      "«{0}» har like mange i hver enhet som de andre gruppene til sammen: er det summen av dem, må den utelates, for den teller elevene én gang til",
    "\"{0}\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» har like mange i hver gruppe som de andre enhetene til sammen: er det summen av dem, må den tas ut, for den teller elevene én gang til",
    "{0} of {1} units has a masked count (such as * or <5), which is not known: it is left out, with the {2} pupils that are told of":
      "{0} av {1} enheter har et skjult tall (som * eller <5), som ikke er kjent: den er utelatt, med de {2} elevene som er oppgitt",
    "{0} of {1} units have a masked count (such as * or <5), which is not known: they are left out, with the {2} pupils that are told of":
      "{0} av {1} enheter har et skjult tall (som * eller <5), som ikke er kjent: de er utelatt, med de {2} elevene som er oppgitt",
    "{0} row has the unit of an earlier row, and is added to it":
      "{0} rad har samme enhet som en tidligere og er lagt til den",
    "{0} rows have the unit of an earlier row, and are added to it":
      "{0} rader har samme enhet som en tidligere og er lagt til den",
    "{0} row has the unit and group of an earlier row, and is added to it":
      "{0} rad har samme enhet og gruppe som en tidligere og er lagt til den",
    "{0} rows have the unit and group of an earlier row, and are added to it":
      "{0} rader har samme enhet og gruppe som en tidligere og er lagt til den",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, the counts are a thousand times too small":
      "alle brøker i «{0}» har tre sifre: hvis tegnet skiller tusener, er tallene tusen ganger for små",
    "\"{0}\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more":
      "«{0}» og andre enheter har nesten like mange i hver gruppe som enhetene ved siden av til sammen: er de delsummer, må de tas ut, for de teller elevene én gang til",
    "{0} unit is left out, as the other table masks a count of it":
      "én enhet er utelatt, fordi den andre tabellen skjuler et tall for den",
    "{0} units are left out, as the other table masks counts of theirs":
      "enheter som er utelatt, fordi den andre tabellen skjuler tall for dem: {0}",
    "each unit has 100 in all: if these are percents, indices take all units for equally large":
      "hver enhet har 100 i alt: er dette prosenter, regner indeksene alle enheter som like store",
    "{0} counts as a group of its own: leave it empty, or out, where it says that nothing is known":
      "{0} teller som en egen gruppe: la feltet stå tomt, eller ta raden ut, der det betyr at ingenting er kjent",
    "{0} count as groups of their own: leave it empty, or out, where it says that nothing is known":
      "{0} teller som egne grupper: la feltet stå tomt, eller ta raden ut, der det betyr at ingenting er kjent",
    "of the units of {0}, {1} would be in {2} but for {3}: each seems to close, and another one to open":
      "enheter i {0} som mangler i {2} bare på grunn av {3}: {1}; hver av dem ser ut til å bli nedlagt, og en annen til å bli åpnet",
    "of the groups of {0}, {1} would be in {2} but for {3}: each seems to leave, and another one to come":
      "grupper i {0} som mangler i {2} bare på grunn av {3}: {1}; hver av dem ser ut til å falle bort, og en annen til å komme til",
    "{0} differ by {1} only and are counted as {2} units":
      "{0} skiller seg bare ved {1} og telles som {2} enheter",
    "{0} differ by {1} only and are counted as {2} groups":
      "{0} skiller seg bare ved {1} og telles som {2} grupper",
    "{0}; so are others": "{0}; det gjelder flere",
    "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} ferje er ikke med blant gatene; --ferries, eller «ferries: true» under «streets», tar dem med",
    "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} ferjer er ikke med blant gatene; --ferries, eller «ferries: true» under «streets», tar dem med",
    "{0} object of the street map is left out, as deleted there or as an older version of what is in it":
      "{0} objekt i gatekartet er utelatt, fordi det er slettet der eller er en eldre versjon av noe i det",
    "{0} objects of the street map are left out, as deleted there or as an older version of what is in it":
      "{0} objekter i gatekartet er utelatt, fordi de er slettet der eller er eldre versjoner av noe i det",
    "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there":
      "{0} gatepunkt er ikke på kartet, som i kanten av et utdrag; gatene er kuttet der",
    "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there":
      "{0} gatepunkter er ikke på kartet, som i kanten av et utdrag; gatene er kuttet der",
    "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} gate i laget ender noen få meter før en annen, uten noe som binder dem sammen; `catchment check` sier mer",
    "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} gater i laget ender noen få meter før en annen, uten noe som binder dem sammen; `catchment check` sier mer",
    "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} del av gatene i laget er ikke knyttet til noen annen, så ingen vei fører dit; `catchment check` sier mer",
    "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} deler av gatene i laget er ikke knyttet til noen annen, så ingen vei fører dit; `catchment check` sier mer",
    "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} gate ender på en annen i kartet uten felles node, og ingenting binder dem sammen der; `catchment check` sier mer",
    "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} gater ender på en annen i kartet uten felles node, og ingenting binder dem sammen der; `catchment check` sier mer",
    "{0} node of the street map was joined to another one at the very same place and on the same level":
      "{0} node i gatekartet ble knyttet til en annen på nøyaktig samme sted og nivå",
    "{0} nodes of the street map were joined to another one at the very same place and on the same level":
      "{0} noder i gatekartet ble knyttet til en annen på nøyaktig samme sted og nivå",
    "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet":
      "{0} svingeforbud i gatekartet er ikke fulgt, fordi noe som hører til det mangler eller ikke møtes",
    "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet":
      "{0} svingeforbud i gatekartet er ikke fulgt, fordi noe som hører til dem mangler eller ikke møtes",
    "{0} on another one without a common node, so that nothing joins them there":
      "{0} på en annen uten felles node, så ingenting binder dem sammen der",
    "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output":
      "der man kan gå gjennom, gi begge gatene en felles node, helst i OpenStreetMap selv; --output viser stedene",
    "does the server know the whole city, and this way of travelling?":
      "kjenner tjeneren hele byen, og denne reisemåten?",
    "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre":
      "{0} gateende ble knyttet til gaten den ligger på eller bommer på med høyst en halv meter",
    "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre":
      "{0} gateender ble knyttet til gaten de ligger på eller bommer på med høyst en halv meter",
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file":
      "registeret nevner ingen kommune, så adresser som nevner en, er tvilsomme: si hvilken det er, med --register-city eller «city» i studiefilen",
    "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name":
      "registeret nevner ingen kommune; det antas å gjelde {0}, som {1} av {2} adresser med kommune nevner",
    "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}":
      "registeret har adresser med koordinater (0, 0) eller lignende, ombyttede eller langt fra der systemet brukes, som regnes som uten koordinater: {0}",
    "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text":
      "registeret har numre som et regneark har gjort til dager, og som regnes som manglende: {0}; skriv kolonnen som tekst",
    "other names of streets in {0} that are left out, as a cell is empty: {1}":
      "andre gatenavn i {0} som er utelatt, fordi en celle er tom: {1}",
    "other names of streets in {0} that are left out, as the register has no such street: {1}":
      "andre gatenavn i {0} som er utelatt, fordi registeret ikke har gaten: {1}",
    "other names of streets in {0} that are left out, as another street of the register has that name: {1}":
      "andre gatenavn i {0} som er utelatt, fordi en annen gate i registeret har navnet: {1}",
    "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system":
      "adressene i registeret ligger utenfor området til {0} ({1}): kontroller koordinatsystemet",
    "{0} of {1} rows count": "{0} av {1} rader teller",
    "{0} left out by \"where\" with a value that it would name but for {1}: {2}":
      "{0} som «where» utelater, med en verdi som den ville nevnt om en ser bort fra {1}: {2}",
    "rows are left out whose values differ from those of \"where\" by their spelling only":
      "rader er utelatt med verdier som skiller seg fra dem i «where» bare ved skrivemåten",
    "write the values alike, or name them all under \"where\"":
      "skriv verdiene likt, eller nevn alle under «where»",
    "{0} left out by {1} with a value that it would name but for {2}: {3}":
      "{0} som {1} utelater, med en verdi som den ville nevnt om en ser bort fra {2}: {3}",
    "write the values alike, or make a part of each":
      "skriv verdiene likt, eller lag en del av hver",
    "no row has {0} of \"where\": {1}":
      "ingen rad har {0} i «where»: {1}",
    "values of \"where\" occur nowhere":
      "verdier i «where» forekommer ikke",
    "is it misspelt? Only the rows of its other values count":
      "er det feilskrevet? Bare radene med de andre verdiene teller",
    "school years that the rows write in several ways are one ({0})":
      "skoleår som radene skriver på flere måter, er ett ({0})",
    "{0} with a calendar year where others name the school year: it is taken for the school year that begins in it":
      "{0} med et kalenderår der andre nevner skoleåret: det regnes som skoleåret som begynner i det",
    "some rows name a calendar year, which is taken for the school year that begins in it":
      "noen rader nevner et kalenderår, som regnes som skoleåret som begynner i det",
    "write the school years alike, such as 2025-26":
      "skriv skoleårene likt, for eksempel 2025-26",
    "{0} the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice":
      "{0} lik en tidligere i alle filens kolonner: er det samme elev, teller eleven to ganger",
    "rows of the register of pupils are the same in all columns":
      "rader i elevregisteret er like i alle kolonner",
    "name the column of the pupils' own codes as \"pupil\", or take such rows out":
      "kall kolonnen med elevenes egne koder «pupil», eller ta slike rader ut",
    "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23":
      "ta bort tusenskillene: 1.234 må være 1234; eller skriv beløp med to desimaler, som 1.23",
    "{0} with {1} in the column \"{2}\", which counts as a value like any other":
      "{0} med {1} i kolonnen «{2}», som teller som en verdi på linje med andre",
    "{0} with {1} in the column \"{2}\", which count as values like any other":
      "{0} med {1} i kolonnen «{2}», som teller som verdier på linje med andre",
    "{0} with a value that would count for the indicator \"{1}\" but for {2}, and does not: {3}":
      "{0} med en verdi som ville telle for indikatoren «{1}» om det ikke var for {2}, og som ikke teller: {3}",
  ]
}
