/// How much presence one link may ask for.
package enum PresenceWatch {
    /// Users named by one request.
    package static let userCountMaxPerRequest = 200
    /// Users watched by one link.
    package static let userCountMaxPerLink = 1_000
}
