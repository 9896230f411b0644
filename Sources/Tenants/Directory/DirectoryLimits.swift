/// What may be chosen about opening tenants; every field has a default that works.
package struct DirectoryLimits: Sendable, Equatable {
    /// Tenants open at once, with those being opened and closed: some 200 KB and 8 files each.
    package var openCountMax = 1_000
    /// Tenants being opened at once; as many worker threads are busy with it.
    package var openingCountMax = 4
    /// Tenants being closed at once because nobody uses them.
    package var closingCountMax = 64
    /// Tenants that wait for others to be closed.
    package var queuedTenantCountMax = 1_024
    /// Commands and queries that wait for one tenant to be opened.
    package var waitingPerTenantMax = 2_048
    /// Commands and queries that wait for any tenant to be opened.
    package var waitingCountMax = 32_768
    /// How long one of them waits before it is refused as busy, in milliseconds.
    package var waitMax: UInt64 = 10_000
    /// How long a tenant stays open that nobody uses, in milliseconds.
    package var idleMax: UInt64 = 300_000
    /// How long a tenant stays open before it may have to make room for another, in milliseconds:
    /// keeps a few too many busy tenants from doing nothing but open and close.
    package var residencyMin: UInt64 = 500
    /// How long a tenant that could not be opened is not tried again, in milliseconds.
    package var failureRest: UInt64 = 1_000
    /// How long a store is let alone that its former holder has not quite let go of, in milliseconds.
    package var lockRest: UInt64 = 20

    package init() {}
}
