package import PlatformCore

/// What a token says, once it was found to be genuine.
///
/// Whether it was revoked is not in it: the engine compares `issuedAt` with what the user's record
/// says, and a device token with its device's.
package struct AccessToken: Hashable, Sendable {
    /// What a token opens.
    package enum Kind: Hashable, Sendable {
        /// Any device of the user; what `user/getToken` gives.
        case user
        /// One device of the user; what `welcome` gives for reconnecting.
        case device
    }

    /// The device that a device token is bound to.
    package struct Bound: Hashable, Sendable {
        package let id: DeviceID
        package let number: DeviceNumber

        package init(id: DeviceID, number: DeviceNumber) {
            self.id = id
            self.number = number
        }
    }

    package let tenant: TenantNumber
    package let user: UserID
    package let device: Bound?
    package let issuedAt: Timestamp
    /// `nil` is good until it is revoked.
    package let expiresAt: Timestamp?

    package init(tenant: TenantNumber, user: UserID, device: Bound?, issuedAt: Timestamp, expiresAt: Timestamp?) {
        self.tenant = tenant
        self.user = user
        self.device = device
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
    }

    package var kind: Kind { device == nil ? .user : .device }
}
