"""The words that column names are recognised by, in the order of preference for each field.

Written folded: lower case, no accents, `email` for `e-mail`, without the numbers of numbered
columns ("E-mail 2 - Value" is `email value`). Sources: the exports of Google Contacts (both
layouts), Outlook, HubSpot, Airtable and our own field names, and the same words in German, French,
Spanish, Italian, Portuguese and Dutch.
"""

FIELDS = {
    "name": "full name | display name | name | contact name | contact | person | file as"
    " | vollstandiger name | anzeigename | nom complet | nombre completo | nome completo"
    " | volledige naam | naam",
    "given_name": "given name | first name | firstname | forename | vorname | prenom | nombre"
    " | nombre de pila | nome | nome proprio | voornaam",
    "family_name": "family name | last name | lastname | surname | nachname | familienname | nom"
    " | nom de famille | apellidos | apellido | cognome | sobrenome | apelido | achternaam",
    "title": "job title | position | current position | title | role | organization title"
    " | occupation | headline | berufsbezeichnung | jobtitel | funktion | stelle | poste | fonction"
    " | intitule du poste | puesto | cargo | puesto de trabajo | posizione | qualifica | ruolo"
    " | posicao | functie | functietitel",
    "organization_name": "organization name | company | company name | organization"
    " | organisation | organisation name | employer | current company | associated company"
    " | account name | firma | unternehmen | firmenname | arbeitgeber | societe | entreprise"
    " | organisme | empresa | compania | organizacion | azienda | societa | bedrijf | organisatie",
    "emails": "emails | email value | email | email address | primary email | mail"
    " | email adresse | emailadresse | adresse email | adresse de messagerie | courriel"
    " | correo electronico | correo | email adres | emailadres | indirizzo email | posta elettronica"
    " | endereco de email | direccion de correo electronico | direccion de email | adresse mail",
    "emails work": "work email | business email | company email | email geschaftlich",
    "emails personal": "personal email | home email | private email | email privat",
    "phones": "phones | phone value | phone | phone number | telephone | telefon | telefonnummer"
    " | telephone number | numero de telephone | telefono | numero de telefono | primary phone"
    " | telefone | telefoonnummer | telefoon | tel",
    "phones mobile": "mobile phone | mobile | mobile number | mobile phone number | cell phone"
    " | cell | mobiltelefon | handy | mobil | portable | tel mobile | telephone mobile | movil"
    " | telefono movil | cellulare | celular | telemovel | mobiele telefoon | mobiel",
    "phones work": "business phone | work phone | company main phone | office phone"
    " | telefon geschaftlich | telephone bureau | tel bureau | telefono del trabajo"
    " | telephone professionnel",
    "phones home": "home phone | telefon privat | telefon privat geschaftlich | tel domicile"
    " | telephone domicile | telefono particular",
    "links": "links | url | website value | website | website url | web page | webpage | web site"
    " | homepage | home page | webseite | profile url | profile | site web | page web | sitio web"
    " | pagina web | sito web",
    "links LinkedIn": "linkedin | linkedin url | linkedin profile | linkedin profile url"
    " | linkedin link | linkedin bio | person linkedin url | linkedin profil | profil linkedin",
    "links personal": "personal website | personal web page",
    "links GitHub": "github | github url | github profile",
    "links XING": "xing | xing profile | xing url | xing profil",
    "location": "location | address location | wohnort | standort | ubicacion | localisation | lieu",
    "time_zone": "time zone | timezone | zeitzone | fuseau horaire | zona horaria",
    "about": "about | notes | note | description | comments | bio | summary | notizen | bemerkungen"
    " | remarques | notas | observaciones | anmerkungen | opmerkingen",
    "tags": "tags | labels | group membership | categories | category | keywords | kategorien"
    " | schlagworter | etiketten | categories etiquettes | etiquettes | etiquetas | categorias"
    " | mots cles | categorieen",
    "interest": "interest | interests",
    "common_ground": "common ground",
    "mutual_contacts": "mutual contacts | mutual contact | mutual connections",
    "cadence_days": "cadence days",
    "connected_on": "connected on | connection date | connected | date connected | connected at",
    "external_ids": "external ids",
}
"""Field, or field and label -> the column names that mean it."""

PLACES = {
    "city": "city | locality | ort | stadt | ville | ciudad | citta | cidade | plaats",
    "region": "region | state | state region | province | bundesland | bundesland kanton"
    " | departement | provincia | estado",
    "country": "country | country region | land | land region | pays | pays region | pais | paese",
}
"""Part of an address -> its column names, to be led by the address they belong to or by nothing."""

PLACE_GROUPS = (
    "",
    "address",
    "work",
    "business",
    "office",
    "home",
    "other",
    "mailing",
    "primary",
    "geschaftlich",
    "privat",
    "weiterer",
    "bureau",
    "domicile",
    "autre",
)

LABEL_COLUMNS = {
    "email label": "email value",
    "email type": "email value",
    "email labels": "emails",
    "phone label": "phone value",
    "phone type": "phone value",
    "phone labels": "phones",
    "website label": "website value",
    "website type": "website value",
    "link labels": "links",
}
"""Columns that hold the label of another column with the same number."""
