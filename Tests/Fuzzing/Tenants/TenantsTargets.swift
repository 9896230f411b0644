internal import FuzzSupport

/// What proves who somebody is, and what the registry holds.
let tenantsFuzzTargets: [FuzzTarget] = [.tokens, .issuedTokens, .signatures, .tenantRecords, .imageHeads]
