internal import Foundation
internal import PlatformCore
internal import PlatformEngine

/// Brings people, devices and groups into a tenant.
struct Population {
    let rig: EngineRig

    /// Registers people and answers their accounts.
    func accounts(_ people: Int) throws -> [AccountNumber] {
        try (0..<people).map { index in
            guard case .user(let user) = try rig.run(.registerUser(Registration(user: Town.person(index)))) else {
                throw Refused()
            }
            return user.account
        }
    }

    /// Live links of the first people, who write to each other or to one group.
    func links(count: Int, people: Int, groupSize: Int) throws -> [SendLoop.Link] {
        _ = try accounts(max(people, groupSize))
        let group = groupSize > 0 ? try self.group(of: groupSize) : nil
        return try (0..<count).map { index in
            let attach = Attach(
                user: Town.person(index),
                deviceID: DeviceID(unchecked: "bench"),
                platform: .web,
                tokenIssuedAt: Timestamp(rawValue: Int64(Date().timeIntervalSince1970 * 1_000)),
                deviceNumber: nil,
                cursor: nil
            )
            guard case .attached(let attached) = try rig.run(.attach(attach)) else { throw Refused() }
            let address = LinkAddress(loop: 0, link: UInt64(index))
            let others = (0..<count).filter { $0 != index }.map { ConversationTarget.private(Town.person($0)) }
            return SendLoop.Link(
                actor: .user(attached.account, device: attached.device, link: address),
                address: address,
                targets: group.map { [.group($0)] } ?? others,
                nextClientID: attached.nextClientID
            )
        }
    }

    private func group(of size: Int) throws -> GroupID {
        let id = GroupID(unchecked: "g\(size)")
        let members = (0..<size).map(Town.person)
        for start in stride(from: 0, to: size, by: 1_000) {
            let part = Array(members[start..<min(start + 1_000, size)])
            let creation = GroupCreation(id: id, name: "town", owner: nil, members: part, memberCountMax: 100_000)
            _ = try rig.run(.createGroup(creation))
        }
        return id
    }
}
