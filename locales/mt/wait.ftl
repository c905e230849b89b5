wait-title = Jekk jogħġbok stenna ftit
wait-lead = Waslu wisq talbiet f’daqqa. Erġa’ pprova fi ftit sekondi.
