import Studies

/// The countries that were in the European Union before 2004, by which "foreign origin" is often told.
enum Countries {
  /// In English, Catalan, Spanish, Italian, Norwegian, French and German, and as codes of ISO 3166; folded.
  static let before2004 = ProposalWords(
    """
    austria osterrike autriche osterreich at aut belgium belgica belgio belgia belgique belgien be bel
    denmark dinamarca danimarca danmark danemark dk dnk finland finlandia finlande finnland fi fin
    france franca francia frankrike frankreich fr fra germany alemanya alemania germania tyskland allemagne deutschland de deu
    greece grecia hellas grece griechenland gr grc ireland irlanda irland irlande ie irl
    italy italia italie italien it ita luxembourg luxemburg luxemburgo lussemburgo lu lux
    netherlands paisosbaixos paisesbajos paesibassi nederland paysbas niederlande nl nld
    portugal portogallo pt prt spain espanya espana spagna spania espagne spanien es esp
    sweden suecia svezia sverige suede schweden se swe
    unitedkingdom regneunit reinounido regnounito storbritannia royaumeuni grossbritannien gb gbr
    austriaca austriaco austrian autrichienne belga belgian belge danesa danes danese danish danoise
    finlandesa finlandes finlandese finnish finlandaise francesa frances francese french francaise
    alemana aleman alemanya tedesca tedesco german allemande tysk griega griego grega greca greco greek grecque
    irlandesa irlandes irlandese irish irlandaise italiana italiano italiane italian italienne italiensk
    luxemburguesa lussemburghese neerlandesa neerlandes holandesa olandese dutch neerlandaise nederlandsk
    portuguesa portugues portoghese portuguese portugaise espanyola espanyol espanola espanol spagnola spagnolo
    spanish espagnole spansk sueca sueco suec svedese swedish suedoise svensk britanica britanico britannica
    britannico british britannique britisk
    """)
}
