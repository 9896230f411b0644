import PlatformCore
import Tenants
import Testing

@Suite
struct LinkPolicyTests {
    private func link(_ id: Int, _ platform: Platform, device: String? = nil) -> OpenLink<Int> {
        OpenLink(
            id: id,
            device: DeviceID(unchecked: device ?? "d\(id)"),
            platform: platform,
            since: Timestamp(rawValue: Int64(id))
        )
    }

    private func policy(_ change: (inout LinkPolicy) -> Void) -> LinkPolicy {
        var policy = LinkPolicy()
        change(&policy)
        return policy
    }

    private let newcomer = DeviceID(unchecked: "new")

    @Test
    func `below the limits nobody gives way`() {
        let links = (1...5).map { link($0, .iOS) }
        #expect(LinkPolicy().admit(device: newcomer, platform: .iOS, having: links) == .open(closing: []))
    }

    @Test
    func `the oldest of the platform gives way`() {
        let policy = policy { $0.platformMax[.iOS] = 2 }
        let links = [link(3, .iOS), link(1, .web), link(2, .iOS)]
        #expect(policy.admit(device: newcomer, platform: .iOS, having: links) == .open(closing: [2]))
        #expect(policy.admit(device: newcomer, platform: .web, having: links) == .open(closing: []))
    }

    @Test
    func `the oldest of all gives way when the user has too many`() {
        let policy = policy { $0.perUserMax = 3 }
        let links = [link(3, .iOS), link(1, .web), link(2, .iOS)]
        #expect(policy.admit(device: newcomer, platform: .iOS, having: links) == .open(closing: [1]))
    }

    @Test
    func `a limit that was lowered closes as many as it takes`() {
        let policy = policy { $0.perPlatformMax = 2 }
        let links = (1...5).map { link($0, .iOS) }
        #expect(policy.admit(device: newcomer, platform: .iOS, having: links) == .open(closing: [1, 2, 3, 4]))
    }

    @Test
    func `a tenant can have the newest refused instead`() {
        let policy = policy {
            $0.perPlatformMax = 1
            $0.whenFull = .refuseNewest
        }
        #expect(policy.admit(device: newcomer, platform: .iOS, having: [link(1, .iOS)]) == .refuse)
        #expect(policy.admit(device: newcomer, platform: .iOS, having: [link(1, .web)]) == .open(closing: []))
    }

    @Test(arguments: LinkPolicy.WhenFull.allCases)
    func `a device that comes back takes its own place`(whenFull: LinkPolicy.WhenFull) {
        let policy = policy {
            $0.perPlatformMax = 1
            $0.whenFull = whenFull
        }
        let links = [link(1, .iOS, device: "phone")]
        let admission = policy.admit(device: DeviceID(unchecked: "phone"), platform: .iOS, having: links)
        #expect(admission == .open(closing: [1]))
    }
}
