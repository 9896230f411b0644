internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")

@Suite struct ProfileTests {
    @Test func `fields replace those of the same name, and null takes one away`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeProfile(of: ann, .init(name: "Ann", fields: .init(["gender": "1", "level": "2"]))))
        try tenant.crash()
        try tenant.run(.changeProfile(of: ann, .init(fields: .init(["level": "3", "gender": nil]))))
        let view = try tenant.profile(of: ann)
        #expect(view.user.name == "Ann")
        #expect(view.profile.fields.json == #"{"level":3}"#)
        #expect(try tenant.check().isSound)
    }

    @Test func `the user's clients have it, live and with sync`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        try tenant.run(.changeProfile(of: ann, .init(extra: .init(["ext_a": "\"b\""]))))
        let pushed = tenant.effects.effects.compactMap { effect -> HostedProfile? in
            guard case .record(account, .shelf(let view), _) = effect else { return nil }
            return view.items.first as? HostedProfile
        }
        #expect(pushed.map(\.extra.json) == [#"{"ext_a":"b"}"#])
        guard case .sync(let page) = try tenant.ask(.sync(account, after: .zero, limit: 10)) else {
            throw UnexpectedAnswer()
        }
        #expect(page.shelves.map(\.kind) == [.hostedProfile])
    }

    @Test func `the version grows with every change of what is shown`() throws {
        let tenant = try TestTenant()
        var versions: [LSN] = []
        try tenant.run(.changeProfile(of: ann, .init(fields: .init(["a": "1"]))))
        versions.append(try tenant.profile(of: ann).version)
        try tenant.run(.registerUser(Registration(user: ann, name: "Ann")))
        versions.append(try tenant.profile(of: ann).version)
        try tenant.run(.cleanProfile(of: ann))
        versions.append(try tenant.profile(of: ann).version)
        #expect(versions == versions.sorted())
        #expect(Set(versions).count == 3)
        #expect(try tenant.profile(of: ann).profile.isEmpty)
        #expect(try tenant.profile(of: ann).user.name == "")
    }

    @Test func `a profile has a size, and what would be more is refused whole`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeProfile(of: ann, .init(fields: .init(["a": "1"]))))
        let many = Dictionary(uniqueKeysWithValues: (0..<20).map { ("f\($0)", Optional("1")) })
        let long = ["a": Optional("\"" + String(repeating: "x", count: ProfileFields.bytesMax) + "\"")]
        for values in [many, long] {
            let error = #expect(throws: ClientError.self) {
                try tenant.run(.changeProfile(of: ann, .init(name: "Ann", fields: ProfileChange(values))))
            }
            #expect(error?.code == .profileTooLarge)
        }
        #expect(try tenant.profile(of: ann).profile.fields.json == #"{"a":1}"#)
        #expect(try tenant.profile(of: ann).user.name == "")
    }
}

extension TestTenant {
    fileprivate func profile(of user: UserID) throws -> ProfileView {
        guard case .hosting(.profiles(let views)) = try ask(.hosting(.profiles([user]))), let view = views.first else {
            throw UnexpectedAnswer()
        }
        return view
    }
}
