/// Words by which columns of schools' codes, of their days and of their state are told apart.
extension ProposalWords {
  // Which school a column names, besides that of the row itself

  /// The one attended before.
  static let formerSchools = ProposalWords(
    """
    previous prev prior former formerly past last before earlier old origin feeder sending
    anterior anteriors anteriores procedencia origen abans antiga antiguo antigua
    provenienza precedente precedenti precedent provenance origine anterieur anterieure ancien ancienne
    tidligere forrige avgiver bisherig bisherige vorherig vorherige vorher fruhere ehemalige herkunft
    """)

  /// The one to come.
  static let nextSchools = ProposalWords(
    """
    next future following destination receiving secondary destino desti destinacio futur futura seguent siguiente
    prossima prossimo successiva suivant suivante neste kunftig kunftige nachste aufnehmende
    """)

  /// The one that is asked for.
  static let soughtSchools = ProposalWords(
    """
    desired wanted preferred preference preferences applied application requested request choice option
    sollicitat sollicitada solicitado solicitada solicitud demanat demanada peticio peticion opcio opcion
    preferit preferida preferido preferencia richiesto richiesta scelta preferenza
    demande demandee voeu voeux souhaite souhaitee choix onske onsket soknad sokt
    wunsch wunschschule gewunscht gewunschte erstwunsch
    """)

  /// The one that the home belongs to, or that is the nearest.
  static let assignedSchools = ProposalWords(
    """
    assigned zoned resident home boundary neighbourhood neighborhood catchment
    assignat assignada asignado asignada adscrit adscrita adscrito adscripcio adscripcion
    assegnata assegnato tildelt naerskole affecte affectee affectation zugewiesen zustandig zustandige sprengel
    nearest closest proxima proxim proximo propera proper cercano cercana mesproper
    vicina vicino naermeste naermest proche nachstgelegene
    """)

  static let siblingSchools = ProposalWords(
    """
    sibling siblings brother sister germa germana germans hermano hermana hermanos fratello sorella fratelli
    frere soeur fratrie sosken bror soster geschwister
    """)

  /// The one attended now.
  static let attendedSchools = ProposalWords(
    """
    current currently present now today attended attending attends enrolled enrolment enrollment
    actual actuals actuales matricula matriculat matriculada matriculado escolaritzat escolaritzada
    escolaritzacio escolarizado escolarizada escolarizacion asiste attuale attuali frequentata frequenta
    actuel actuelle frequente frequentee inscrit inscrite scolarise scolarisation
    navaerende aktuell aktuelle jetzige derzeitige besucht besuchte
    """)

  // When schools open and close

  static let openings = ProposalWords(
    """
    from since open opened opening opendate dateopened startdate openingdate validfrom
    obertura dataobertura obert alta altas inici inicio apertura inizio ouverture dateouverture debut depuis desde
    opprettet opprettelse opprettelsesdato startdato fra eroffnung eroffnet seit von
    """)

  static let closures = ProposalWords(
    """
    until close closed closing closure closedate dateclosed enddate closingdate validuntil validto
    tancament datatancament tancat baixa baixes cierre cerrado baja bajas fins hasta fi fin
    chiusura chiuso cessazione soppressione fine fermeture datefermeture ferme jusque jusqu
    nedlagt nedleggelse nedleggelsesdato sluttdato slutt til schliessung geschlossen aufgelost bis ende
    """)

  /// Of columns of a school's state.
  static let states = ProposalWords(
    "status state estat estado stato etat situacio situacion situation situacao tilstand driftsstatus zustand vigencia"
  )

  /// Of such a state: that the school is closed.
  static let closedState = ProposalWords(
    """
    closed inactive defunct tancat tancada tancats inactiu inactiva cerrado cerrada clausurado clausurada
    inactivo chiuso chiusa cessata soppressa inattiva ferme fermee nedlagt stengt inaktiv geschlossen aufgelost
    """)

  /// And that it is not.
  static let openState = ProposalWords(
    """
    open opened active operating operational obert oberta actiu activa activo abierto abierta enfuncionament
    enfuncionamiento funcionamiento aperto aperta attiva attivo ouvert ouverte actif idrift drift aktiv
    geoffnet offen
    """)
}
