internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway

/// What clients asked for in their own words, where the engine's command is closed to others.
extension World {
    /// The group that only devices make and change: whatever becomes of it they are told in one order.
    static let ownGroup = "w0"

    /// Who speaks through a link is known from the moment it says hello.
    func wish(_ key: AskKey, _ command: Command, _ tenant: Int) -> WireClientFrame? {
        guard case .link(let link, let requestID) = key else { return nil }
        switch command.action {
        case .attach(let attach):
            speakers[link] = devices.first {
                $0.tenant == tenant && $0.user == attach.user.text && $0.id == attach.deviceID.text
            }
            return nil
        case .decide: return speakers[link]?.wishes[requestID]
        default: return nil
        }
    }
}
