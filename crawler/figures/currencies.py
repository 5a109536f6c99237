"""How wires print money: what stands beside such a sign or code is no amount of material."""

from __future__ import annotations

# Signs of currencies; codes of ISO 4217 that are no English words, and what local papers print for them.
SIGNS = "$€£¥₹₽₸₴₺₩₫฿₱₭₮₦₵₪₾₼"
_PRINTED = """
    USD EUR GBP JPY CHF AUD CAD NZD CNY RMB CNH HKD SGD TWD KRW INR PKR LKR BDT NPR MMK THB VND IDR MYR PHP KHR
    LAK MNT KZT UZS KGS TJS TMT RUB BYN UAH GEL AMD AZN TRY IRR IQD SAR AED QAR OMR KWD BHD JOD LBP SYP YER ILS
    EGP LYD TND DZD MAD MRU XOF XAF GNF SLE SLL LRD GHS NGN CDF AOA ZMW ZKw ZAR BWP NAD SZL LSL MZN TZS KES UGX RWF
    BIF ETB MGA MUR MWK ZWL ZIG SEK NOK DKK ISK PLN CZK HUF RON BGN RSD BAM MKD BRL ARS CLP COP PEN BOB PYG UYU
    VES MXN DOP GTQ HNL NIO JMD GYD SRD PGK FJD XPF RO RM Rp SR QR BD KD JD Tk KSh TSh USh Sh FCFA CFA Fcfa Kr
    kr NT HK VNĐ Ft S/ S/. Bs R K P
"""
CODES = tuple(dict.fromkeys(_PRINTED.split()))
