extension AddressLanguage {
  static let french = AddressLanguage(
    streetTypes: """
      street: rue r
      avenue: avenue av ave
      boulevard: boulevard bd bld bvd boul blvd
      square: place pl
      smallsquare: placette
      track: chemin ch che chem
      deadend: impasse imp
      avenuewalk: allée allées all
      highway: route rte
      faubourg: faubourg fg fbg
      garden: square sq
      quay: quai
      passage: passage pass psg
      corso: cours crs
      esplanade: esplanade esp
      residence: résidence rés
      lot: lotissement lot
      hamlet: hameau ham
      locality: ld
      villa: villa
      cité: cité
      sente: sente
      path: sentier sen
      alley: ruelle rle
      lane: venelle ven
      ascent: montée mte
      voie: voie
      zone: zone za zi zac
      promenade: promenade prom
      roundabout: rpt
      estate: domaine dom
      close: clos
      mall: mail
      traverse: traverse
      causeway: chaussée
      quarter: quartier
      bridge: pont
      """,
    typesLead: true,
    names: """
      saint: saint st
      saintess: sainte ste
      general: général gal gén
      marshal: maréchal mal
      doctor: docteur dr
      professor: professeur pr prof
      president: président pdt
      commander: commandant cdt
      captain: capitaine cne cap
      colonel: colonel cel col
      lieutenant: lieutenant lt
      adjutant: adjudant adj
      sergeant: sergent sgt
      monsignor: monseigneur mgr
      father: abbé
      ourlady: notre nd
      brothers: frères
      old: vieux vieille
      new: neuf neuve nouveau nouvelle
      upper: haut haute
      lower: bas basse
      northern: nord
      southern: sud
      eastern: est
      western: ouest
      big: grand grande gd gde
      small: petit petite pt
      first: premier première
      second: deuxième
      third: troisième
      fourth: quatrième
      fifth: cinquième
      john: jean
      brigade: brigade
      """,
    cardinals:
      "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt",
    particles: "de du des d l la le les et à au aux en lès er ère ème",
    prepositions: "sur sous",
    units: """
      appt apt app appartement bât bat bt bâtiment esc escalier rdc entrée porte résidence rés bp cs \
      cedex sous-sol ssol logement logt studio chambre boîte bte tsa cidex bal lot immeuble imm tour hall gauche droite villa pavillon digicode interphone casier emplacement \
      tranche km pk
      """,
    floors: "étage ét etg",
    careOf: "chez co adresse famille mme mlle mr monsieur madame",
    quarters: "quartier résidence rés lotissement hameau domaine bâtiment immeuble",
    numberPrefixes: "n no num numéro",
    withoutNumber: "sn sans",
    countries: "france",
    telephones: "tél téléphone portable",
    townWords: "ville centre cedex",
    regions: """
      ain aisne allier alpes haute provence maritimes hautes ardèche ardennes ariège aube aude aveyron bouches rhône \
      calvados cantal charente maritime cher corrèze corse sud côte or armor creuse dordogne doubs drôme eure loir \
      finistère gard garonne gers gironde hérault ille vilaine indre loire isère jura landes loiret lot lozère maine \
      manche marne mayenne meurthe moselle meuse morbihan nièvre nord oise orne pas puy dôme pyrénées atlantiques \
      orientales rhin bas haut saône sarthe savoie seine yvelines sèvres deux somme tarn var vaucluse vendée vosges \
      yonne territoire belfort essonne val bretagne normandie occitanie île france grand est bourgogne franche comté \
      auvergne nouvelle aquitaine azur pays
      """)
}
