internal import PlatformCore

/// Answers queries from one read point; pure but for what it reads there.
struct Reader {
    let point: ReadPoint
    let policy: EnginePolicy

    func answer(_ query: Query) -> Result<Found, ClientError> {
        .failure(.recovering)
    }
}
