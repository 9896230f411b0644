internal import HTTPTypes
internal import PlatformCore
package import Tenants

/// Admits operators by the key in `Authorization: Bearer …`.
package struct OperatorAuthority: CallerAuthority {
    private let registry: Registry

    package init(registry: Registry) {
        self.registry = registry
    }

    package func admit(_ head: RequestHead) async throws -> CallerAdmission<OperatorKey> {
        guard let header = head.fields[.authorization], header.hasPrefix(Self.scheme) else {
            throw ServerAPIError(.operatorKeyUnknown, "Send an operator key as Authorization: Bearer KEY.")
        }
        do {
            return .admitted(try registry.operatorKey(String(header.dropFirst(Self.scheme.count))))
        } catch {
            throw ServerAPIError(admin: error)
        }
    }

    /// Operators are few and known by name; the audit log holds what they do.
    package func charge(_ caller: OperatorKey, _ charge: CallCharge) {}

    package func name(of caller: OperatorKey) -> String { "operator \(caller.id)" }

    private static let scheme = "Bearer "
}

extension ServerAPIError {
    /// A refusal of the tenants' layer in the Admin API's words; operators are told what the log is told.
    package init(admin error: TenantError) {
        let code: ServerAPICode =
            switch error.code {
            case .unknownAppKey, .unknownTenant, .tenantDeleted: .tenantUnknown
            case .appKeyTaken: .appKeyTaken
            case .unknownOperatorKey: .operatorKeyUnknown
            case .operatorNotAllowed: .operatorNotAllowed
            case .invalidSetting, .tenantDisabled, .tenantsExhausted: .parameterInvalid
            case .rateExceeded, .quotaExceeded: .rateLimited
            case .busy: .busy
            case .diskFull: .storageFull
            case .signatureMissing, .signatureWrong, .signatureStale, .signatureReplayed, .signatureTooWeak,
                .tokenMalformed, .tokenForged, .tokenExpired, .tokenOfOtherTenant:
                .signatureWrong
            case .masterKeyMissing, .masterKeyWrong, .storage: .internalError
            }
        self.init(code, error.text, retryAfter: error.retryAfter.map { .milliseconds(Int64($0)) })
    }
}
