import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Environment variables by which npm hands its settings to scripts begin so. */
export const prefix = "npm_config_";

/** Every setting of npm 10 and 11 (`npm config list --long`), and the values it adds by itself; written as in variables. */
const lines = [
  "access all allow_directory allow_file allow_git allow_remote allow_same_version allow_scripts allow_scripts_pending",
  "allow_scripts_pin also audit audit_level auth_type before bin_links browser bypass_2fa ca cache cache_max cache_min",
  "cafile call cert cidr color commit_hooks cpu dangerously_allow_all_scripts depth description dev diff",
  "diff_dst_prefix diff_ignore_all_space diff_name_only diff_no_prefix diff_src_prefix diff_text diff_unified dry_run",
  "editor engine_strict expect_result_count expect_results expires fetch_retries fetch_retry_factor",
  "fetch_retry_maxtimeout fetch_retry_mintimeout fetch_timeout force foreground_scripts format_package_lock fund git",
  "git_tag_version global global_prefix global_style globalconfig heading https_proxy if_present ignore_scripts include",
  "include_attestations include_staged include_workspace_root init_author_email init_author_name init_author_url",
  "init_license init_module init_private init_type init_version install_links install_strategy json key legacy_bundling",
  "legacy_peer_deps libc link local_address local_prefix location lockfile_version loglevel logs_dir logs_max long",
  "maxsockets message metrics_registry min_release_age min_release_age_exclude name node_gyp node_options noproxy",
  "npm_version offline omit omit_lockfile_registry_resolved only optional orgs orgs_permission os otp pack_destination",
  "package package_lock package_lock_only packages packages_all packages_and_scopes_permission parseable password",
  "prefer_dedupe prefer_offline prefer_online prefix preid production progress provenance provenance_file proxy",
  "read_only rebuild_bundle registry replace_registry_host save save_bundle save_dev save_exact save_optional save_peer",
  "save_prefix save_prod sbom_format sbom_type scope scopes script_shell searchexclude searchlimit searchopts",
  "searchstaleness send_metrics shell shrinkwrap sign_git_commit sign_git_tag strict_allow_scripts strict_peer_deps",
  "strict_ssl tag tag_version_prefix timing tmp token_description umask unicode update_notifier usage user user_agent",
  "userconfig version versions viewer which workspace workspaces workspaces_update yes",
];
const npmNames: ReadonlySet<string> = new Set(lines.join(" ").split(" "));

/** Settings by which builds of native packages are steered; machines have them in their environment. */
const toolchain =
  /^(?:nodedir|python|arch|target|target_(?:arch|platform)|platform|runtime|dist_?url|devdir|make|msvs_version|jobs|build_from_source|fallback_to_build)$|_(?:binary|dist|host|mirror|path|site|token|url)$|_(?:binary|host|mirror|dist)_/;

/** True for a setting that neither npm nor the tools it starts know: somebody has typed it as an option. */
export function isTyped(setting: string): boolean {
  return /^[a-z][a-z\d_]*$/.test(setting) && !npmNames.has(setting) && !toolchain.test(setting);
}

/** The environment without settings that stand in a file of npm (`.npmrc`): nobody has typed those. */
export function withoutFileSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const project = environment[`${prefix}local_prefix`];
  const places = [
    environment[`${prefix}userconfig`],
    environment[`${prefix}globalconfig`],
    ...(project === undefined ? [] : [join(project, ".npmrc")]),
  ];
  const stated = new Set(places.flatMap((place) => (place === undefined ? [] : readNames(place))));
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([key]) => !key.startsWith(prefix) || !stated.has(key.slice(prefix.length)),
    ),
  );
}

/** Names set in a file of npm, written as in variables; none where it cannot be read. */
function readNames(file: string): string[] {
  try {
    const lines = readFileSync(file, "utf8").split(/\r?\n/);
    return lines.flatMap(
      (line) => /^\s*([\w.-]+)(?:\[\])?\s*(?:=|$)/.exec(line)?.[1]?.replace(/[-.]/g, "_") ?? [],
    );
  } catch {
    return [];
  }
}
