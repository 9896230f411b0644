package import PlatformCore

/// The secret of a tenant, and the one before it while signatures may still use that.
///
/// Tokens know the current secret only: rotating it ends them all at once.
package struct AppSecrets: Hashable, Sendable {
    package var current: AppSecret
    package private(set) var previous: Retiring?
    /// How often the secret was replaced: whoever came in under an earlier one is told by it.
    package private(set) var rotations: UInt32

    /// A secret that was replaced.
    package struct Retiring: Hashable, Sendable {
        package let secret: AppSecret
        /// Signatures with it are refused from this time on.
        package let until: Timestamp

        package init(secret: AppSecret, until: Timestamp) {
            self.secret = secret
            self.until = until
        }
    }

    package init(current: AppSecret, previous: Retiring? = nil, rotations: UInt32 = 0) {
        self.current = current
        self.previous = previous
        self.rotations = rotations
    }

    /// The secrets that a signature may have been made with, the current one first.
    package func accepted(at now: Timestamp) -> [AppSecret] {
        guard let previous, now < previous.until else { return [current] }
        return [current, previous.secret]
    }

    /// Replaces the secret; with a grace of zero the old one is forgotten.
    package mutating func rotate(to secret: AppSecret, graceSeconds: UInt32, now: Timestamp) {
        previous =
            graceSeconds == 0
            ? nil : Retiring(secret: current, until: now.advanced(byMilliseconds: Int64(graceSeconds) * 1_000))
        current = secret
        rotations &+= 1
    }
}
