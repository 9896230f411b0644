internal import FuzzSupport

/// What comes off the disk.
let storeFuzzTargets: [FuzzTarget] = [.records, .keys, .batches, .logs, .logDamage]
