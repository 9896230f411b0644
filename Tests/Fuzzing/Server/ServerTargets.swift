internal import FuzzSupport

/// What comes from the services and files that the server itself asks for.
///
/// They need the whole server to build, so no fuzzer drives them: their corpus is replayed and varied.
let serverFuzzTargets: [FuzzTarget] = [.bucketXML, .importLines, .reviews, .addresses]
