"""Units of measure by name and symbol."""

import re
from decimal import Decimal
from typing import NamedTuple

__all__ = ["Unit", "read_unit", "unit_named"]

_TABLE = {
    "percent": "percent=1 % ％ percent percents per_cent percentage pct pc prozent|percentage point=1 percentage_points "
    "percentage_point prozentpunkte prozentpunkt prozentpunkten|basis point=0.01 basis_points basis_point bps basispunkte",
    "time": "second=1 seconds second sec secs sekunden sekunde|millisecond=0.001 milliseconds ms|minute=60 minutes minute "
    "min mins minuten|hour=3600 hours hour hr hrs stunden stunde|day=86400 days day tage tag tagen|"
    "night=86400 nights night nächte nächten|week=604800 weeks week wochen woche|fortnight=1209600 fortnight fortnights|"
    "month=2629800 months month monate monat monaten|year=31557600 years year yrs jahre jahr jahren|"
    "decade=315576000 decades decade jahrzehnte jahrzehnt jahrzehnten|century=3155760000 centuries century jahrhunderte "
    "jahrhundert jahrhunderten",
    "age": "year of age=1 year_old years_old year_olds years_of_age jahre_alt jährige jähriger jährigen",
    "length": "metre=1 m metres metre meters meter metern|kilometre=1000 km kms kilometres kilometre kilometers kilometer "
    "kilometern|centimetre=0.01 cm centimetres centimetre centimeters centimeter zentimeter|millimetre=0.001 mm "
    "millimetres millimetre millimeters millimeter|mile=1609.344 miles mile mi meilen|foot=0.3048 feet foot ft|"
    "inch=0.0254 inches inch|yard=0.9144 yards yard yd yds|nautical mile=1852 nautical_miles nautical_mile seemeilen|"
    "light year=9460730472580800 light_years light_year lichtjahre",
    "speed": "kilometre per hour=1 km/h kmh kph kilometres_per_hour kilometers_per_hour kilometres_an_hour "
    "kilometers_an_hour stundenkilometer|mile per hour=1.609344 mph miles_per_hour miles_an_hour|knot=1.852 knots knot|"
    "metre per second=3.6 m/s metres_per_second meters_per_second",
    "mass": "gram=0.001 g grams gram grammes gramm|kilogram=1 kg kgs kilograms kilogram kilos kilo kilogramm|"
    "milligram=0.000001 mg milligrams milligram|tonne=1000 tonnes tonne metric_tons metric_ton tonnen|ton=907.18474 tons ton|"
    "pound=0.45359237 pounds pound lb lbs|ounce=0.028349523125 ounces ounce oz|stone=6.35029318 stone",
    "area": "hectare=10000 hectares hectare ha hektar|acre=4046.8564224 acres acre|square metre=1 square_metres square_meters "
    "square_metre square_meter m² m2 sqm quadratmeter|square foot=0.09290304 square_feet square_foot sq_ft sqft|"
    "square kilometre=1000000 square_kilometres square_kilometers square_kilometre square_kilometer km² km2 quadratkilometer|"
    "square mile=2589988.110336 square_miles square_mile",
    "volume": "litre=1 litres litre liters liter l|millilitre=0.001 ml millilitres milliliters millilitre milliliter|"
    "gallon=3.785411784 gallons gallon|barrel=158.987294928 barrels barrel bbl bpd bopd b/d|"
    "cubic metre=1000 cubic_metres cubic_meters cubic_metre cubic_meter m³ kubikmeter|bushel=35.23907 bushels bushel",
    "power": "watt=1 W watts watt|kilowatt=1000 kW kw kilowatts kilowatt|megawatt=1000000 MW megawatts megawatt|"
    "gigawatt=1000000000 GW gigawatts gigawatt|horsepower=745.7 hp bhp horsepower PS",
    "energy": "kilowatt hour=1 kWh kwh kilowatt_hours kilowatt_hour|megawatt hour=1000 MWh megawatt_hours|"
    "gigawatt hour=1000000 GWh gigawatt_hours|terawatt hour=1000000000 TWh terawatt_hours|calorie=0.000001163 calories kcal",
    "torque": "newton metre=1 Nm nm newton_metres newton_meters|pound-foot=1.3558179483 lb-ft lb_ft pound_feet pound_foot "
    "foot_pounds",
    "celsius": "degree Celsius=1 C °C ℃ degrees_Celsius degree_Celsius Celsius celsius grad_Celsius",
    "fahrenheit": "degree Fahrenheit=1 °F ℉ degrees_Fahrenheit degree_Fahrenheit Fahrenheit fahrenheit",
    "angle": "degree=1 ° degrees degree grad",
    "data": "byte=1 bytes|kilobyte=1000 KB kB kilobytes|megabyte=1000000 MB megabytes megabyte|gigabyte=1000000000 GB gb "
    "gigabytes gigabyte|terabyte=1000000000000 TB terabytes terabyte",
    "data rate": "megabit per second=1 Mbps mbps|gigabit per second=1000 Gbps gbps",
    "frequency": "hertz=1 Hz hz hertz|kilohertz=1000 kHz|megahertz=1000000 MHz|gigahertz=1000000000 GHz ghz|"
    "revolution per minute=0.0166667 rpm",
    "sound": "decibel=1 decibels decibel dB db",
    "volt": "volt=1 V volts volt|kilovolt=1000 kV",
    "generation": "generation=1 G",
    "pixels": "megapixel=1 megapixels megapixel MP",
}
"""Dimension, then name=factor and the forms of every unit; "_" is a blank or a hyphen."""

_TIGHT = {"l", "W", "G", "V", "C"}
"""Symbols that must touch their number, for apart from it they are initials."""

_PHRASE = re.compile(
    r"(?P<gap>[ \u00a0\u202f]{0,2}|\s?-\s?)"
    r"(?P<phrase>[%％℃℉]|°\s?(?:[CF]\b)?|[^\W\d_]+(?:/[^\W\d_]+)?(?:[²³]|[23](?!\w))?(?:[ -][^\W\d_]+){0,2})"
)
_WORD = re.compile(r"[^ -]+")


class Unit(NamedTuple):
    """A unit, its dimension, and how many of the dimension's base units it makes."""

    name: str
    dimension: str
    factor: Decimal


def _table() -> tuple[dict[str, Unit], dict[str, Unit]]:
    names, forms = {}, {}
    for dimension, row in _TABLE.items():
        for entry in row.split("|"):
            head, *spellings = entry.split(" ")
            while "=" not in head:
                head = f"{head} {spellings.pop(0)}"
            name, factor = head.split("=")
            names[name] = unit = Unit(name, dimension, Decimal(factor))
            for form in (spelling.replace("_", " ") for spelling in spellings):
                forms[form] = unit
                if len(form) > 2:
                    forms.setdefault(form.lower(), unit)
    return names, forms


_NAMES, _FORMS = _table()


def unit_named(name: str | None) -> Unit | None:
    """Return the unit of that canonical name."""
    return _NAMES.get(name or "")


def read_unit(text: str, start: int) -> tuple[Unit, int] | None:
    """Read the unit that follows a number at `start` ("km/h", " per cent", "-year-old"), and where it stops."""
    found = _PHRASE.match(text, start)
    if found is None:
        return None
    phrase = found["phrase"]
    for end in [word.end() for word in _WORD.finditer(phrase)][::-1]:
        spelled = phrase[:end].replace("-", " ")
        unit = _FORMS.get(spelled) or _FORMS.get(spelled.replace("° ", "°")) or _FORMS.get(spelled.lower())
        if unit and (spelled not in _TIGHT or not found["gap"]):
            return unit, found.start("phrase") + end
    return None
