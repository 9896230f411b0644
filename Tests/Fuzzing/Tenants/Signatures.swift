internal import FuzzSupport
internal import PlatformCore

@testable internal import Tenants

extension FuzzTarget {
    /// Signed calls and upgrades in all three forms: only what the secret signed is let in, and our own forms once.
    static let signatures = FuzzTarget("signatures", bytesMax: 1024) { input in
        var input = input
        let path = String(decoding: input.bytes(input.number(in: 0...31)), as: UTF8.self)
        let isSigned = input.flag()
        let form = input.pick([SignedForm.vendor, .request, .upgrade])
        var headers = PresentedHeaders(input.rest())
        let app = try FuzzedApp()
        // Half of the calls are signed as they stand, so that what comes behind the signature is reached too.
        if isSigned { headers.sign(as: form, path: path) }

        let check = SignatureCheck(registry: app.registry, noncesPerTenantMax: 4)
        let first = attempt(check, form, path, headers)
        if first.isAccepted {
            try require(headers.isSigned(as: form, path: path), "\(headers) was let in by no signature")
        }
        let second = attempt(check, form, path, headers)
        if first.isAccepted, form != .vendor {
            try require(second == .refused(.signatureReplayed), "a nonce twice: \(second)")
        } else {
            try require(second == first, "\(first), then \(second)")
        }
    }

    private static func attempt(
        _ check: SignatureCheck,
        _ form: SignedForm,
        _ path: String,
        _ headers: PresentedHeaders
    ) -> Verdict {
        do throws(TenantError) {
            switch form {
            case .vendor, .request:
                let lookup = headers.lookup
                _ = try check.tenant(
                    signing: "POST",
                    path,
                    body: Array("a=b".utf8),
                    // Which of the two forms a call is in shows by its headers.
                    header: form == .vendor ? { $0.hasPrefix("EchoIM-") ? nil : lookup($0) } : lookup,
                    now: FuzzedApp.now
                )
            case .upgrade: _ = try check.caller(ofUpgrade: headers.lookup, now: FuzzedApp.now)
            }
            return .accepted
        } catch {
            return .refused(error.code)
        }
    }
}

private enum SignedForm {
    case vendor
    case request
    case upgrade
}

private enum Verdict: Equatable {
    case accepted
    case refused(TenantError.Code)

    var isAccepted: Bool { self == .accepted }
}

/// Headers as somebody sends them, one `name: value` a line.
private struct PresentedHeaders {
    private var fields: [(name: String, value: String)] = []

    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(16) {
            let end = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
            let value = line[end...].dropFirst().drop { $0 == UInt8(ascii: " ") }
            fields.append((String(decoding: line[..<end], as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
    }

    var lookup: HeaderLookup {
        { name in fields.first { $0.name.lowercased() == name.lowercased() }?.value }
    }

    /// Puts the right signature before all others.
    mutating func sign(as form: SignedForm, path: String) {
        guard let signature = signature(as: form, path: path) else { return }
        fields.insert((form == .vendor ? "Signature" : "EchoIM-Signature", signature), at: 0)
    }

    func isSigned(as form: SignedForm, path: String) -> Bool {
        let name = form == .vendor ? lookup("Signature") ?? lookup("RC-Signature") : lookup("EchoIM-Signature")
        if form == .request, lookup("EchoIM-Signature") == nil { return isSigned(as: .vendor, path: path) }
        return name?.lowercased() == signature(as: form, path: path)
    }

    private func signature(as form: SignedForm, path: String) -> String? {
        guard let secret = AppSecret(FuzzedApp.secret) else { return nil }
        switch form {
        case .vendor:
            let nonce = vendor("Nonce")
            return VendorSignature(nonce: nonce, timestamp: vendor("Timestamp")).text(under: secret)
        case .request:
            return RequestSignature(
                appKey: lookup("EchoIM-App-Key") ?? "",
                method: "POST",
                pathAndQuery: path,
                body: Array("a=b".utf8),
                nonce: lookup("EchoIM-Nonce") ?? "",
                timestamp: lookup("EchoIM-Timestamp") ?? ""
            ).text(under: secret)
        case .upgrade:
            guard let user = lookup("EchoIM-User").flatMap({ UserID($0) }),
                let device = lookup("EchoIM-Device").flatMap({ DeviceID($0) })
            else { return nil }
            return LinkSignature(
                appKey: lookup("EchoIM-App-Key") ?? "",
                user: user,
                device: device,
                nonce: lookup("EchoIM-Nonce") ?? "",
                timestamp: lookup("EchoIM-Timestamp") ?? ""
            ).text(under: secret)
        }
    }

    /// The vendor's headers come under two names; an empty one counts as none.
    private func vendor(_ name: String) -> String {
        for name in [name, "RC-" + name] {
            if let value = lookup(name), !value.isEmpty { return value }
        }
        return ""
    }
}
