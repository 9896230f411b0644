package import PlatformCore
package import PlatformStore

/// Why a tenant, or somebody acting for one, was refused.
///
/// `code` is stable and may be shown to anybody; `text` says what to change and names no secret.
package struct TenantError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: Code
    package let text: String
    /// When trying again may help, in milliseconds.
    package let retryAfter: UInt32?

    package init(_ code: Code, _ text: String, retryAfter: UInt32? = nil) {
        self.code = code
        self.text = text
        self.retryAfter = retryAfter
    }

    package var description: String { "\(code.rawValue): \(text)" }
}

extension TenantError {
    /// Every refusal of this layer.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        case unknownAppKey
        case unknownTenant
        case appKeyTaken
        case tenantDisabled
        case tenantDeleted
        case tenantsExhausted
        /// A name, AppKey, secret or setting is not one that can be given.
        case invalidSetting

        /// The registry's secrets are sealed and the environment gave no key.
        case masterKeyMissing
        case masterKeyWrong

        case signatureMissing
        case signatureWrong
        /// Signed too long ago, or by a clock that is ahead.
        case signatureStale
        /// The nonce was seen before.
        case signatureReplayed
        /// The tenant takes our own signature only.
        case signatureTooWeak

        case tokenMalformed
        case tokenForged
        case tokenExpired
        case tokenOfOtherTenant

        /// A rate is used up; it refills by itself.
        case rateExceeded
        /// A quota is used up; something must go, or the quota be raised.
        case quotaExceeded

        case unknownOperatorKey
        case operatorNotAllowed

        /// A bounded queue is full; nothing was done.
        case busy
        /// The disk has no room for what was to be written.
        case diskFull
        /// The registry or a tenant's folder could not be read or written.
        case storage
    }
}

extension TenantError {
    /// A failure of the store below, in this layer's words.
    package init(_ error: StoreError) {
        switch error.code {
        case .noSpace: self.init(.diskFull, "the server's disk is full", retryAfter: 5_000)
        case .engine, .corrupt, .newerFormat, .locked: self.init(.storage, error.description)
        }
    }

    /// Whatever went wrong, in this layer's words; its own errors stay as they are.
    init(of error: any Error) {
        switch error {
        case let error as TenantError: self = error
        case let error as StoreError: self.init(error)
        default: self.init(.storage, "\(error)")
        }
    }

    /// What a client is told on Link.
    package var clientError: ClientError {
        ClientError(clientCode, clientText, retryAfter: retryAfter)
    }

    private var clientCode: ClientError.Code {
        switch code {
        case .unknownAppKey, .unknownTenant, .tokenForged: .tokenForged
        case .tenantDisabled, .tenantDeleted: .tenantDisabled
        case .signatureMissing, .signatureWrong, .signatureStale, .signatureReplayed, .signatureTooWeak:
            .signatureRefused
        case .tokenMalformed: .tokenMalformed
        case .tokenExpired: .tokenExpired
        case .tokenOfOtherTenant: .tokenOfOtherTenant
        case .rateExceeded: .sendingTooFast
        case .quotaExceeded: .quotaExceeded
        case .busy: .busy
        case .diskFull: .storageFull
        case .appKeyTaken, .invalidSetting: .invalidArgument
        case .unknownOperatorKey, .operatorNotAllowed: .notAllowed
        case .tenantsExhausted, .masterKeyMissing, .masterKeyWrong, .storage: .internalError
        }
    }

    /// Paths and engine messages stay in the log.
    private var clientText: String {
        clientCode == .internalError ? "the server cannot reach this tenant's data" : text
    }
}
