import { Component, ElementRef, viewChild } from '@angular/core';
import type { CareerPathElement } from 'ma-widgets/career-path/element';
import { maWidgets } from 'ma-widgets/types/angular';

@Component({
  selector: 'app-right',
  imports: [maWidgets],
  template: `
    <ma-career-path #path [steps]="steps" current="training" (ma-step-select)="follow($event.detail.id)" />
    <ma-career-path steps='["Training"]' [headingLevel]="3" aria-busy="true" data-x="1" [attr.data-y]="2" />
    <ma-duty-checklist id="duties" class="a" slot="main" readonly jsonLd="false" heading-level="3">
      <ul>
        <li>Take vital signs</li>
      </ul>
    </ma-duty-checklist>
    <ma-duty-checklist (ma-duty-change)="follow($event.detail.doneIds[0])" [readonly]="true" />
    <ma-certification-comparison [compare]="['ccma', 'rma']" [differencesOnly]="true" (click)="follow('')" />
    <ma-salary-outlook median="$44,200" [p90]="60000" source="BLS" (ma-ready)="follow($event.detail.origin)" />
  `,
})
export class RightComponent {
  readonly path = viewChild<ElementRef<CareerPathElement>>('path');
  readonly steps = [{ title: 'Training', duration: 'P6M' }, 'Certification'];
  follow(id: string | undefined): void {
    const path = this.path()?.nativeElement;
    if (path) path.current = id;
  }
}
