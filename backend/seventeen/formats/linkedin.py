"""How LinkedIn's `Connections.csv` is recognised, whatever stands in front of its header.

The file begins with notes of any length; its columns have been named in the member's language at
times. A header is LinkedIn's when it names both parts of the name and either the day of connecting
or the profile with company and position.
"""

from seventeen.formats.csv_columns import Column, fold

_WORDS = {
    "en": {
        "given_name": "First Name",
        "family_name": "Last Name",
        "links": "URL | Profile URL",
        "emails": "Email Address | Email",
        "organization_name": "Company | Current Company",
        "title": "Position | Current Position",
        "connected_on": "Connected On",
    },
    "de": {
        "given_name": "Vorname",
        "family_name": "Nachname",
        "links": "URL | Profil-URL",
        "emails": "E-Mail-Adresse | E-Mail",
        "organization_name": "Unternehmen | Firma",
        "title": "Position | Aktuelle Position",
        "connected_on": "Verbunden am | Vernetzt am | Verknüpft am | Kontakt seit"
        " | Vernetzt seit | Verbunden seit",
    },
    "fr": {
        "given_name": "Prénom",
        "family_name": "Nom | Nom de famille",
        "links": "URL | URL du profil",
        "emails": "Adresse e-mail | E-mail | Adresse électronique",
        "organization_name": "Entreprise | Société",
        "title": "Poste | Fonction",
        "connected_on": "Connecté le | Date de connexion | En relation depuis | Relation depuis"
        " | En relation depuis le | Connexion le",
    },
    "es": {
        "given_name": "Nombre",
        "family_name": "Apellidos | Apellido",
        "links": "URL | URL del perfil",
        "emails": "Dirección de correo electrónico | Correo electrónico | Dirección de email"
        " | Email",
        "organization_name": "Empresa | Compañía",
        "title": "Cargo | Puesto | Posición",
        "connected_on": "Conectado el | Conectados el | Fecha de conexión | Contacto desde"
        " | Conexión desde",
    },
    "it": {
        "given_name": "Nome",
        "family_name": "Cognome",
        "links": "URL | URL del profilo",
        "emails": "Indirizzo email | Indirizzo e-mail | Email",
        "organization_name": "Azienda | Società",
        "title": "Posizione | Qualifica | Ruolo",
        "connected_on": "Collegato il | Connesso il | In collegamento dal | Data di collegamento"
        " | Data collegamento",
    },
    "pt": {
        "given_name": "Nome | Primeiro nome",
        "family_name": "Sobrenome | Apelido",
        "links": "URL | URL do perfil",
        "emails": "Endereço de e-mail | E-mail",
        "organization_name": "Empresa | Companhia",
        "title": "Cargo | Posição",
        "connected_on": "Conectado em | Conectados em | Data da conexão | Conexão desde"
        " | Ligado em | Conectou-se em",
    },
    "nl": {
        "given_name": "Voornaam",
        "family_name": "Achternaam",
        "links": "URL | Profiel-URL",
        "emails": "E-mailadres | E-mail",
        "organization_name": "Bedrijf | Organisatie",
        "title": "Functie | Positie",
        "connected_on": "Verbonden op | Connectie sinds | Connectie gemaakt op | Verbonden sinds",
    },
    "sv": {
        "given_name": "Förnamn",
        "family_name": "Efternamn",
        "links": "URL",
        "emails": "E-postadress | E-post",
        "organization_name": "Företag",
        "title": "Befattning | Position",
        "connected_on": "Kontakt sedan | Ansluten | Kontakter sedan",
    },
    "da": {
        "given_name": "Fornavn",
        "family_name": "Efternavn",
        "links": "URL",
        "emails": "E-mailadresse | E-mail",
        "organization_name": "Virksomhed",
        "title": "Stilling",
        "connected_on": "Forbundet den | Forbindelse siden",
    },
    "pl": {
        "given_name": "Imię",
        "family_name": "Nazwisko",
        "links": "URL | Adres URL",
        "emails": "Adres e-mail | E-mail",
        "organization_name": "Firma",
        "title": "Stanowisko",
        "connected_on": "Data nawiązania kontaktu | W kontaktach od | Połączono",
    },
    "tr": {
        "given_name": "Ad | Adı",
        "family_name": "Soyad | Soyadı",
        "links": "URL",
        "emails": "E-posta Adresi | E-posta",
        "organization_name": "Şirket",
        "title": "Pozisyon | Unvan",
        "connected_on": "Bağlantı Tarihi | Bağlantı kurulma tarihi",
    },
    "ja": {
        "given_name": "名",
        "family_name": "姓",
        "links": "URL",
        "emails": "メールアドレス",
        "organization_name": "会社 | 会社名",
        "title": "役職",
        "connected_on": "つながった日 | つながり日",
    },
    "zh": {
        "given_name": "名字 | 名",
        "family_name": "姓氏 | 姓",
        "links": "URL | 网址",
        "emails": "邮箱地址 | 电子邮件地址 | 邮箱",
        "organization_name": "公司",
        "title": "职位",
        "connected_on": "加为好友的时间 | 建立联系日期",
    },
}

_LANGUAGES = {
    language: {
        fold(word): field for field, choice in fields.items() for word in choice.split(" | ")
    }
    for language, fields in _WORDS.items()
}

_ALL_WORDS = {word for words in _LANGUAGES.values() for word in words}
_FEWEST = 3

_LABELS = {"links": "LinkedIn"}


def linkedin_columns(cells: list[str], folded: list[str]) -> tuple[str, list[Column]] | None:
    """The language and columns of LinkedIn's header, or None when `cells` are not one.

    `folded` are the same cells, folded. Columns that LinkedIn may add have no field and go to
    `extra`.
    """
    if sum(word in _ALL_WORDS for word in folded) < _FEWEST:
        return None
    language, words = max(
        _LANGUAGES.items(), key=lambda item: sum(word in item[1] for word in folded)
    )
    columns: list[Column] = []
    fields: set[str] = set()
    for index, (cell, word) in enumerate(zip(cells, folded, strict=True)):
        field = words.get(word)
        if field in fields:
            field = None
        if field:
            fields.add(field)
        columns.append(Column(index, cell, field, _LABELS.get(field or "")))
    is_whole = {"given_name", "family_name"} <= fields and (
        "connected_on" in fields or {"links", "organization_name", "title"} <= fields
    )
    return (language, columns) if is_whole else None
