/** Reads who imports whom under a folder, types included, with dependency-cruiser; must never judge what it finds. */
import { cruise, type ICruiseResult } from 'dependency-cruiser';

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** False when there is no such file or package. */
  readonly exists: boolean;
  /** The package's or Node module's own name; undefined for a file of ours. */
  readonly outside: string | undefined;
}

export interface ImportGraph {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

const outsideName = (to: string, types: readonly string[], asked: string): string | undefined => {
  if (types.includes('core')) return `node:${to.replace(/^node:/, '')}`;
  const installed = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to);
  if (installed) return installed[1];
  return asked.startsWith('.') || asked.startsWith('/') ? undefined : asked;
};

/** Paths are relative to `base`, with forward slashes, as in `src/model/map.ts`. */
export async function importGraph(folder: string, base: string): Promise<ImportGraph> {
  const { output } = await cruise([folder], {
    baseDir: base,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.css', '.json'] },
  });
  const { modules } = output as ICruiseResult;
  const ours = modules.filter((module) => module.source.startsWith(`${folder}/`));
  return {
    files: ours.map((module) => module.source).sort(),
    imports: ours.flatMap((module) =>
      module.dependencies.map((dependency) => ({
        from: module.source,
        to: dependency.resolved,
        typeOnly: dependency.dependencyTypes.includes('type-only'),
        exists: !dependency.couldNotResolve,
        outside: outsideName(dependency.resolved, dependency.dependencyTypes, dependency.module),
      })),
    ),
  };
}
