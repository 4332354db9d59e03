import Testing

@testable import Geocoding

private let towns = Streets([
  ("Carrer Major", "08921", "Santa Coloma de Gramenet"), ("Carrer Major", "08970", "Sant Joan Despí"),
  ("Carrer Major", "08030", "Barcelona"), ("Carrer Major", "08760", "Martorell"),
  ("Carrer Major", "17001", "Girona"), ("Rue Haute", "93200", "Saint-Denis"),
  ("Rue Haute", "92200", "Neuilly-sur-Seine"), ("Rue Haute", "12260", "Villeneuve"),
  ("Rue Haute", "90130", "Montreux-Château"), ("Hauptstraße", "60311", "Frankfurt am Main"),
  ("Hauptstraße", "06108", "Halle (Saale)"), ("Via Roma", "42121", "Reggio Emilia"),
  ("Via Roma", "10100", "Torino"), ("Via Roma", "40024", "Castel San Pietro"),
  ("High Street", "NE1 4ST", "Newcastle upon Tyne"), ("High Street", "23220", "Richmond"),
])

/// Towns that exist beside those of the register (INE, INSEE, ISTAT, Destatis, ONS).
@Test(arguments: [
  ("Carrer Major", "08980", "Sant Feliu de Llobregat"), ("Carrer Major", "08690", "Santa Coloma de Cervelló"),
  ("Carrer Major", "08107", "Martorelles"), ("Carrer Major", "17190", "Girona (Salt)"),
  ("Rue Haute", "93400", "Saint-Ouen"), ("Rue Haute", "93330", "Neuilly-sur-Marne"),
  ("Rue Haute", "45560", "Saint-Denis-en-Val"), ("Rue Haute", "47300", "Villeneuve-sur-Lot"),
  ("Rue Haute", "68210", "Montreux-Jeune"), ("Hauptstraße", "15230", "Frankfurt (Oder)"),
  ("Hauptstraße", "33790", "Halle (Westfalen)"), ("Via Roma", "89121", "Reggio Calabria"),
  ("Via Roma", "66020", "Torino di Sangro"), ("Via Roma", "29015", "Castel San Giovanni"),
  ("High Street", "ST5 1QT", "Newcastle-under-Lyme"), ("High Street", "30324", "Richmond Hill"),
])
func `a town that shares a word with one of the register is another`(
  street: String, postcode: String, city: String
) {
  #expect(towns.accepted(street, "12", postcode, city) == nil)
  #expect(towns.accepted(street, "12", "", city) == nil)
  #expect(towns.accepted(.line("\(street) 12, \(postcode) \(city)")) == nil)
  #expect(towns.accepted(.line("\(street) 12, \(city)")) == nil)
}

/// The region behind it names no town of the register.
@Test(arguments: [
  ("Rue Haute", "Delle, Territoire de Belfort"), ("Via Roma", "Bologna, Emilia-Romagna"),
])
func `a town that is not in the register is none by its region`(street: String, city: String) {
  #expect(towns.accepted(street, "12", "", city) == nil)
  #expect(towns.accepted(.line("\(street) 12, \(city)")) == nil)
}

private let forms = Streets([
  ("Carrer Major", "08470", "Sant Celoni"), ("Carrer Major", "08172", "Sant Cugat del Vallès"),
  ("Carrer Major", "08901", "l'Hospitalet de Llobregat"), ("Carrer Major", "08030", "Barcelona"),
  ("Rue Neuve", "71000", "Saint-Martin"), ("Rue Neuve", "71001", "Saint-Martin-du-Lac"),
  ("Rue Neuve", "2502", "Biel/Bienne"), ("Via Roma", "39100", "Bolzano - Bozen"),
  ("Via Roma", "40024", "Castel San Pietro"), ("Calle Mayor", "01001", "Vitoria-Gasteiz"),
  ("Calle Mayor", "03001", "Alacant (Alicante)"), ("Storgata", "2406", "Elverum"),
])

@Test(arguments: [
  ("Carrer Major", "08470", "Sant Celoni (Barcelona)", "Sant Celoni"),
  ("Carrer Major", "08470", "Sant Celoni, Barcelona", "Sant Celoni"),
  ("Carrer Major", "08470", "St. Celoni", "Sant Celoni"),
  ("Carrer Major", "08470", "San Celoni", "Sant Celoni"),
  ("Carrer Major", "08172", "Sant Cugat", "Sant Cugat del Vallès"),
  ("Carrer Major", "08172", "Sant Cugat del V.", "Sant Cugat del Vallès"),
  ("Carrer Major", "08901", "Hospitalet de Llobregat", "l'Hospitalet de Llobregat"),
  ("Carrer Major", "08901", "Hospitalet de Llobregat, L'", "l'Hospitalet de Llobregat"),
  ("Carrer Major", "08901", "L'Hospitalet", "l'Hospitalet de Llobregat"),
  ("Carrer Major", "08030", "Barcelona ciutat", "Barcelona"),
  ("Rue Neuve", "71001", "St Martin du Lac", "Saint-Martin-du-Lac"),
  ("Rue Neuve", "71000", "ST MARTIN", "Saint-Martin"), ("Rue Neuve", "2502", "Bienne", "Biel/Bienne"),
  ("Rue Neuve", "2502", "Biel BE", "Biel/Bienne"), ("Via Roma", "39100", "Bozen", "Bolzano - Bozen"),
  ("Via Roma", "39100", "Bolzano (BZ)", "Bolzano - Bozen"),
  ("Calle Mayor", "03001", "Alicante", "Alacant (Alicante)"),
  ("Calle Mayor", "01001", "Gasteiz", "Vitoria-Gasteiz"), ("Storgata", "2406", "Elverum sentrum", "Elverum"),
  ("Storgata", "2406", "Elvervm", "Elverum"), ("Storgata", "2406", "Elverum, Innlandet", "Elverum"),
  ("Rue Neuve", "71000", "Saint-Martin, Saône-et-Loire", "Saint-Martin"),
  ("Via Roma", "40024", "Castel San Pietro, Emilia-Romagna", "Castel San Pietro"),
])
func `a town is known by the usual forms of its name`(
  street: String, postcode: String, city: String, expected: String
) {
  #expect(forms.accepted(street, "12", postcode, city) == "\(street) 12 \(expected)")
  #expect(forms.accepted(.line("\(street) 12, \(postcode) \(city)")) == "\(street) 12 \(expected)")
}

@Test(arguments: [
  ("Carrer Major 12, Sant Celoni, Barcelona", "Carrer Major 12 Sant Celoni"),
  ("12 rue Neuve, St Martin du Lac", "Rue Neuve 12 Saint-Martin-du-Lac"),
  ("Carrer Major 12 Sant Cugat", "Carrer Major 12 Sant Cugat del Vallès"),
])
func `without a postcode they are known as well`(line: String, expected: String) {
  #expect(forms.accepted(.line(line)) == expected)
}

/// A part of a name is a town only where its postcode says so, a short name where no postcode says otherwise.
@Test(arguments: [
  ("Carrer Major", "17001", "Sant Cugat"), ("Calle Mayor", "", "Gasteiz"),
  ("Calle Mayor", "31001", "Vitoria"),
  ("Carrer Major", "", "Salt, Barcelona"), ("Rue Neuve", "", "Saint"),
])
func `a part of a town's name is not enough`(street: String, postcode: String, city: String) {
  #expect(forms.accepted(street, "12", postcode, city) == nil)
}

@Test func `a part of the town stands before it with its postcode`() {
  #expect(forms.accepted("Carrer Major", "12", "08030", "Sarrià, Barcelona") == "Carrer Major 12 Barcelona")
}

@Test func `a postcode of two towns speaks for neither's street`() {
  let shared = Streets([
    ("Grande Rue", "90300", "Éloie"), ("Rue Haute", "90300", "Sermamagny"), ("Rue Basse", "90000", "Belfort"),
  ])
  #expect(shared.accepted("Grande Rue", "12", "90300", "Sermamagny") == nil)
  #expect(shared.accepted("Grande Rue", "12", "90300", "Éloie") == "Grande Rue 12 Éloie")
}
