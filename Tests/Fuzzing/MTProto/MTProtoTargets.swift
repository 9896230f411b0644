internal import FuzzSupport

/// What comes in from Telegram's clients.
let mtprotoFuzzTargets: [FuzzTarget] = [
    .tlObjects, .tlCompression, .transportStreams, .keyExchanges, .sessions, .passwords,
]
